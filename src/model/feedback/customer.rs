//! Customers: whom an organization makes things for, as its own notes have them.

use time::OffsetDateTime;

use super::draft::{differs, line_problem};
use crate::model::account::is_email;
use crate::model::id::CustomerId;
use crate::model::line::says_anything;

/// The most letters that a name, a company or a foreign number has.
pub const LINE_LETTERS: usize = 255;

/// The most letters of notes.
pub const NOTES_LETTERS: usize = 5_000;

/// The most customers of one import.
pub const MOST_IMPORTED: usize = 1_000;

/// A customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// Its number.
    pub id: CustomerId,
    /// In lower case; no other customer of the organization has it.
    pub email: String,
    /// What they are called.
    pub name: Option<String>,
    /// For whom they work.
    pub company: Option<String>,
    /// What the organization's own systems call them.
    pub external_id: Option<String>,
    /// Anything else.
    pub notes: Option<String>,
    /// When they were added.
    pub created_at: OffsetDateTime,
    /// When they were last changed.
    pub updated_at: OffsetDateTime,
}

/// The fields as they were sent; an absent one is left alone, an empty one is emptied.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CustomerDraft {
    /// An address.
    pub email: Option<String>,
    /// One line.
    pub name: Option<String>,
    /// One line.
    pub company: Option<String>,
    /// One line.
    pub external_id: Option<String>,
    /// Any text.
    pub notes: Option<String>,
}

/// What a checked draft changes; what is there within is emptied.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CustomerChange {
    /// The new address.
    pub email: Option<String>,
    /// The new name.
    pub name: Option<Option<String>>,
    /// The new company.
    pub company: Option<Option<String>>,
    /// The new foreign number.
    pub external_id: Option<Option<String>>,
    /// The new notes.
    pub notes: Option<Option<String>>,
}

/// A field that cannot be written as it is, and what is wrong with it.
pub type CustomerProblem = (CustomerField, &'static str);

/// The fields that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomerField {
    /// The address.
    Email,
    /// The name.
    Name,
    /// The company.
    Company,
    /// The foreign number.
    ExternalId,
    /// The notes.
    Notes,
}

/// What is wrong with an address that another customer of the organization has, or another row of the same import.
pub const EMAIL_TAKEN: CustomerProblem = (CustomerField::Email, "has already been taken");

impl CustomerDraft {
    /// Checks every field that was sent, and answers with what holds and with what is wrong.
    pub fn check(self) -> (CustomerChange, Vec<CustomerProblem>) {
        let mut problems = Vec::new();
        let email = self.email.map(|email| email_form(&email));
        if let Some(email) = &email
            && !is_email(email)
        {
            let phrase = if email.is_empty() { "can't be blank" } else { "is not a valid e-mail address" };
            problems.push((CustomerField::Email, phrase));
        }
        let mut line = |field: CustomerField, text: Option<String>| {
            let text = text?.trim().to_owned();
            if text.is_empty() {
                return Some(None);
            }
            let too_long = "is too long (maximum is 255 characters)";
            problems.extend(line_problem(&text, LINE_LETTERS, too_long).map(|problem| (field, problem)));
            Some(Some(text))
        };
        let name = line(CustomerField::Name, self.name);
        let company = line(CustomerField::Company, self.company);
        let external_id = line(CustomerField::ExternalId, self.external_id);
        let notes = self.notes.map(|notes| Some(notes).filter(|notes| says_anything(notes)));
        if notes.iter().flatten().any(|notes| notes.chars().count() > NOTES_LETTERS) {
            problems.push((CustomerField::Notes, "is too long (maximum is 5000 characters)"));
        }
        (CustomerChange { email, name, company, external_id, notes }, problems)
    }

    /// As [`CustomerDraft::check`], for one that is not there yet: it needs an address.
    pub fn check_new(self) -> (CustomerChange, Vec<CustomerProblem>) {
        let email = self.email.unwrap_or_default();
        Self { email: Some(email), ..self }.check()
    }
}

impl CustomerChange {
    /// Whether anything of a customer would be another one.
    pub fn alters(&self, customer: &Customer) -> bool {
        differs(self.email.as_ref(), &customer.email)
            || differs(self.name.as_ref(), &customer.name)
            || differs(self.company.as_ref(), &customer.company)
            || differs(self.external_id.as_ref(), &customer.external_id)
            || differs(self.notes.as_ref(), &customer.notes)
    }
}

/// The form in which addresses of customers are kept and looked for.
pub fn email_form(text: &str) -> String {
    text.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> CustomerDraft {
        CustomerDraft { name: Some(name.to_owned()), ..CustomerDraft::default() }
    }

    #[test]
    fn an_empty_field_is_emptied_and_an_absent_one_left_alone() {
        let emptied = CustomerChange { name: Some(None), ..CustomerChange::default() };
        assert_eq!(named(" ").check(), (emptied, vec![]));
        assert_eq!(named("\u{200b}").check().1, [(CustomerField::Name, "can't be blank")]);
        let (change, _) = named(" Grace ").check();
        assert_eq!((change.name, change.company), (Some(Some("Grace".to_owned())), None));
    }

    #[test]
    fn every_wrong_field_is_named() {
        let long = Some("x".repeat(NOTES_LETTERS + 1));
        let draft = CustomerDraft {
            email: Some("nobody".to_owned()),
            name: Some("a\nb".to_owned()),
            company: long.clone(),
            external_id: long.clone(),
            notes: long,
        };
        let fields: Vec<_> = draft.check().1.into_iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            [
                CustomerField::Email,
                CustomerField::Name,
                CustomerField::Company,
                CustomerField::ExternalId,
                CustomerField::Notes
            ]
        );
        assert_eq!(named("Grace").check_new().1, [(CustomerField::Email, "can't be blank")]);
    }
}
