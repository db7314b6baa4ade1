//! `/api/v3/customers`: whom an organization makes things for.

use serde::Serialize;
use utoipa::ToSchema;

use super::BASE;
use crate::domain::customers::{self, CustomerFilter};
use crate::http::api::ApiError;
use crate::http::api::call::{Call, text, timestamp};
use crate::http::api::query::{PAGE, page_of};
use crate::http::api::registry::{Endpoint, Kind, Parameter, endpoint, tokens_with};
use crate::http::api::reply::{Created, Gone, RowId, Shown, Timestamp, page_of};
use crate::http::body::{FieldError, Fields};
use crate::model::feedback::customer::{Customer, CustomerDraft, LINE_LETTERS, MOST_IMPORTED, NOTES_LETTERS};

const EMAIL: Parameter = Parameter::required(
    "email",
    Kind::Email,
    "An address that no other customer has, letter case aside.",
    "grace@customers.test",
);
const NAME: Parameter =
    Parameter::optional("name", Kind::LineOrNone(LINE_LETTERS), "What they are called.", "Grace Hopper");
const COMPANY: Parameter =
    Parameter::optional("company", Kind::LineOrNone(LINE_LETTERS), "For whom they work.", "Navy");
const EXTERNAL_ID: Parameter = Parameter::optional(
    "external_id",
    Kind::LineOrNone(LINE_LETTERS),
    "What your own systems call them.",
    "C-1906",
);
const NOTES: Parameter = Parameter::optional(
    "notes",
    Kind::Text(NOTES_LETTERS),
    "What else there is to know of them.",
    "Calls on Mondays.",
);

/// How many rows a page has where nothing is said: fewer than elsewhere, as in the source.
const USUAL: i64 = 20;

/// How much of the list at once.
const PER_PAGE: Parameter = Parameter::optional(
    "per_page",
    Kind::Number,
    "The most rows of a page, 20 where nothing is said and 100 at most.",
    "20",
);

/// What is imported of each.
const ROW: &[Parameter] = &[EMAIL, NAME, COMPANY, EXTERNAL_ID, NOTES];

pub(super) static ENDPOINTS: [Endpoint; 6] = [
    endpoint!(
        Caller,
        Get BASE,
        "/customers",
        tokens_with(&["customers:read"]),
        "List your customers.",
        [
            Parameter::optional(
                "email",
                Kind::Text(LINE_LETTERS),
                "The one of this address, letter case aside.",
                "grace@customers.test"
            ),
            Parameter::optional(
                "search",
                Kind::Text(LINE_LETTERS),
                "Those whose name, address or company holds this text.",
                "hopper"
            ),
            PAGE,
            PER_PAGE,
        ],
        list
    ),
    endpoint!(
        Caller,
        Get BASE,
        "/customers/{id}",
        tokens_with(&["customers:read"]),
        "Read a customer.",
        [],
        get
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/customers",
        tokens_with(&["customers:write"]),
        "Add a customer.",
        [EMAIL, NAME, COMPANY, EXTERNAL_ID, NOTES],
        post
    ),
    endpoint!(
        Caller,
        Post BASE,
        "/customers/import",
        tokens_with(&["customers:write"]),
        "Add many customers at once, and change those whose address is known.",
        [Parameter::required(
            "customers",
            Kind::Objects(ROW, MOST_IMPORTED),
            "All of them are taken, or none where one is not valid. What a known one does not name stays.",
            ""
        )],
        import
    ),
    endpoint!(
        Caller,
        Put BASE,
        "/customers/{id}",
        tokens_with(&["customers:write"]),
        "Change a customer.",
        [EMAIL.or_none(), NAME, COMPANY, EXTERNAL_ID, NOTES],
        put
    ),
    endpoint!(
        Caller,
        Delete BASE,
        "/customers/{id}",
        tokens_with(&["customers:write"]),
        "Delete a customer and all that is known of them.",
        [],
        delete
    ),
];

page_of! {
    /// One page of customers.
    CustomerPage { customers: CustomerShape }
}

/// Whom an organization makes things for.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Customer)]
struct CustomerShape {
    id: RowId,
    /// In lower case; no other customer has it.
    #[schema(example = "grace@customers.test")]
    email: String,
    /// What they are called.
    #[schema(example = "Grace Hopper")]
    name: Option<String>,
    /// For whom they work.
    #[schema(example = "Navy")]
    company: Option<String>,
    /// What your own systems call them.
    #[schema(example = "C-1906")]
    external_id: Option<String>,
    /// Anything else.
    #[schema(example = "Calls on Mondays.")]
    notes: Option<String>,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// What came of an import.
#[derive(Debug, Serialize, ToSchema)]
struct CustomerImport {
    /// Always true.
    success: bool,
    /// How many are new.
    #[schema(example = 1)]
    created: usize,
    /// How many were there before.
    #[schema(example = 0)]
    updated: usize,
}

/// `GET /customers`, newest first.
async fn list(call: Call) -> Result<Shown<CustomerPage>, ApiError> {
    // As many letters at most as what is looked for may have.
    let within = |name: &str| call.query.one_within(name, LINE_LETTERS);
    let filter = CustomerFilter { email: within("email")?, search: within("search")? };
    let page = page_of(&call.query, USUAL)?;
    let customers = customers::list(&call.site.cx, &call.caller, filter, page).await?;
    Ok(Shown(CustomerPage::new(customers.iter().map(|customer| shape(&call, customer)).collect(), page)))
}

/// `GET /customers/{id}`
async fn get(call: Call) -> Result<Shown<CustomerShape>, ApiError> {
    let customer = customers::show(&call.site.cx, &call.caller, call.id()?).await?;
    Ok(Shown(shape(&call, &customer)))
}

/// `POST /customers`
async fn post(call: Call) -> Result<Created<CustomerShape>, ApiError> {
    let customer = customers::create(&call.site.cx, &call.caller, draft(&call.body)?).await?;
    Ok(Created(shape(&call, &customer)))
}

/// `POST /customers/import`
async fn import(call: Call) -> Result<Shown<CustomerImport>, ApiError> {
    let rows = call.body.objects("customers")?.unwrap_or_default();
    let drafts = rows.iter().map(draft).collect::<Result<_, _>>()?;
    let came = customers::import(&call.site.cx, &call.caller, drafts).await?;
    Ok(Shown(CustomerImport { success: true, created: came.created, updated: came.updated }))
}

/// `PUT /customers/{id}`. What is not sent stays.
async fn put(call: Call) -> Result<Shown<CustomerShape>, ApiError> {
    let id = call.id()?;
    let customer = customers::edit(&call.site.cx, &call.caller, id, draft(&call.body)?).await?;
    Ok(Shown(shape(&call, &customer)))
}

/// `DELETE /customers/{id}`
async fn delete(call: Call) -> Result<Shown<Gone>, ApiError> {
    let id = call.id()?;
    customers::delete(&call.site.cx, &call.caller, id).await?;
    Ok(Shown(Gone::row(call.number(id))))
}

fn shape(call: &Call, customer: &Customer) -> CustomerShape {
    CustomerShape {
        id: call.number(customer.id),
        email: customer.email.clone(),
        name: customer.name.clone(),
        company: customer.company.clone(),
        external_id: customer.external_id.clone(),
        notes: customer.notes.clone(),
        created_at: timestamp(customer.created_at),
        updated_at: timestamp(customer.updated_at),
    }
}

fn draft(body: &Fields) -> Result<CustomerDraft, FieldError> {
    Ok(CustomerDraft {
        email: text(body, "email")?,
        name: text(body, "name")?,
        company: text(body, "company")?,
        external_id: text(body, "external_id")?,
        notes: text(body, "notes")?,
    })
}
