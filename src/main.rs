//! The program: hands the command line and the environment to `postern::cli`.

fn main() {
    std::process::exit(postern::cli::run(std::env::args_os(), std::env::vars_os()));
}
