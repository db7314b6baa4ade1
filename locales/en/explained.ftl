# Why a request of an app was refused, for the people who develop it.
