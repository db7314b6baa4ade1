//! Teaches sqlx the model's types, so that `model` never hears of sqlx.

use std::str::FromStr;

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgArgumentBuffer, PgHasArrayType, PgTypeInfo, PgValueRef};
use sqlx::{Decode, Encode, Postgres, Type};

use crate::model::account::{AppPolicy, Role};
use crate::model::feedback::{Approval, PostStatus};
use crate::model::id::Id;
use crate::model::install::Actor;
use crate::model::network::Network;
use crate::model::policy::ResponseMode;
use crate::model::scope::ScopeSet;
use crate::model::secret::SecretHash;

impl<K> Type<Postgres> for Id<K> {
    fn type_info() -> PgTypeInfo {
        <i64 as Type<Postgres>>::type_info()
    }
}

impl<K> PgHasArrayType for Id<K> {
    fn array_type_info() -> PgTypeInfo {
        <i64 as PgHasArrayType>::array_type_info()
    }
}

impl<K> Encode<'_, Postgres> for Id<K> {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        <i64 as Encode<Postgres>>::encode_by_ref(&self.number(), buffer)
    }
}

impl<'r, K> Decode<'r, Postgres> for Id<K> {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        <i64 as Decode<Postgres>>::decode(value).map(Self::new)
    }
}

impl<K> Type<Postgres> for SecretHash<K> {
    fn type_info() -> PgTypeInfo {
        <[u8] as Type<Postgres>>::type_info()
    }
}

impl<K> PgHasArrayType for SecretHash<K> {
    fn array_type_info() -> PgTypeInfo {
        <Vec<u8> as PgHasArrayType>::array_type_info()
    }
}

impl<K> Encode<'_, Postgres> for SecretHash<K> {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        <&[u8] as Encode<Postgres>>::encode_by_ref(&self.digest().as_slice(), buffer)
    }
}

impl<'r, K> Decode<'r, Postgres> for SecretHash<K> {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        let bytes = <&[u8] as Decode<Postgres>>::decode(value)?;
        Ok(Self::from_digest(bytes.try_into()?))
    }
}

/// Types that are stored as a text they can be read from again.
macro_rules! stored_as_text {
    ($($type:ty: $read:expr),* $(,)?) => {$(
        impl Type<Postgres> for $type {
            fn type_info() -> PgTypeInfo {
                <str as Type<Postgres>>::type_info()
            }
        }

        impl PgHasArrayType for $type {
            fn array_type_info() -> PgTypeInfo {
                <String as PgHasArrayType>::array_type_info()
            }
        }

        impl Encode<'_, Postgres> for $type {
            fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
                <String as Encode<Postgres>>::encode_by_ref(&self.to_string(), buffer)
            }
        }

        impl<'r> Decode<'r, Postgres> for $type {
            fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
                let read: fn(&str) -> Result<Self, BoxDynError> = $read;
                read(<&str as Decode<Postgres>>::decode(value)?)
            }
        }
    )*};
}

stored_as_text! {
    ScopeSet: |text| Ok(ScopeSet::parse(text)?),
    Actor: |text| Ok(Actor::from_str(text)?),
    Network: |text| Ok(Network::from_str(text)?),
    AppPolicy: |text| Ok(AppPolicy::from_str(text)?),
    ResponseMode: |text| ResponseMode::parse(text).ok_or_else(|| "no response mode".into()),
    Role: |text| Ok(Role::from_str(text)?),
    Approval: |text| Ok(Approval::from_str(text)?),
    PostStatus: |text| Ok(PostStatus::from_str(text)?),
}
