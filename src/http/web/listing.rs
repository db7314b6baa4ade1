//! Search, order and pages of a list, from the address (`q`, `sort`, `page`) and back into it.

use url::form_urlencoded;

use super::views::parts::{Choice, ListTools};
use crate::http::body::{FieldError, QueryFields};
use crate::language::Text;
use crate::model::listing::{ListPage, ListRequest, PAGE_SIZE, Window};

/// The longest text that is searched for, in letters.
const LONGEST_SEARCH: usize = 100;

/// An order on offer: its word in the address, its words on the page, and itself.
pub(super) type Order<S> = (&'static str, Text, S);

/// What the address asks for. A word that is no order asks for the first one.
pub(super) fn wanted<S: Copy>(
    query: &QueryFields,
    orders: &[Order<S>],
) -> Result<ListRequest<S>, FieldError> {
    let QueryFields(fields) = query;
    let search = fields.one("q")?.unwrap_or_default().trim();
    let word = fields.one("sort")?;
    let order = orders.iter().find(|(known, ..)| Some(*known) == word).unwrap_or(&orders[0]);
    Ok(ListRequest {
        search: search.chars().take(LONGEST_SEARCH).collect(),
        order: order.2,
        page: page_number(fields.one("page")?.unwrap_or_default()),
    })
}

/// The tools above and below a list at `path`.
pub(super) fn tools<S: Copy + PartialEq, T>(
    path: &str,
    wanted: &ListRequest<S>,
    orders: &[Order<S>],
    found: &ListPage<T>,
) -> ListTools {
    tools_keeping(path, &[], wanted, orders, found)
}

/// The same where the address asks for more, which the neighbouring pages ask for too. What is empty is left out.
pub(super) fn tools_keeping<S: Copy + PartialEq, T>(
    path: &str,
    kept: &[(&str, &str)],
    wanted: &ListRequest<S>,
    orders: &[Order<S>],
    found: &ListPage<T>,
) -> ListTools {
    let Window { page, pages, total } = found.window;
    let chosen = orders.iter().find(|(.., order)| *order == wanted.order).unwrap_or(&orders[0]).0;
    let address = |page: i64| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !wanted.search.is_empty() {
            query.append_pair("q", &wanted.search);
        }
        query.extend_pairs(kept.iter().filter(|(_, value)| !value.is_empty()));
        query.append_pair("sort", chosen).append_pair("page", &page.to_string());
        format!("{path}?{}", query.finish())
    };
    let rows = i64::try_from(found.rows.len()).unwrap_or(PAGE_SIZE);
    let first = found.window.offset();
    ListTools {
        search: wanted.search.clone(),
        sorts: orders
            .iter()
            .map(|(value, label, _)| Choice {
                value: (*value).to_owned(),
                label: label.clone(),
                detail: Text::default(),
                chosen: *value == chosen,
            })
            .collect(),
        from: if rows == 0 { 0 } else { first + 1 },
        to: first + rows,
        total,
        previous: (page > 1).then(|| address(page - 1)),
        next: (page < pages).then(|| address(page + 1)),
    }
}

/// A page number; whatever is none is the first, and whatever is too large the last.
fn page_number(text: &str) -> i64 {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().unwrap_or(i64::MAX) } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::text;

    const ORDERS: [Order<char>; 2] =
        [("name", text("order-name"), 'n'), ("newest", text("order-newest"), 'd')];

    #[test]
    fn an_address_is_read_and_written() {
        let query = QueryFields::parse("q=+a%26b+&sort=newest&page=2").unwrap();
        let wanted = wanted(&query, &ORDERS).unwrap();
        assert_eq!(wanted, ListRequest { search: "a&b".to_owned(), order: 'd', page: 2 });
        let window = Window::nearest(2, 60);
        let tools = tools("/list", &wanted, &ORDERS, &ListPage { rows: vec![(); 25], window });
        assert_eq!(tools.previous.as_deref(), Some("/list?q=a%26b&sort=newest&page=1"));
        assert_eq!(tools.next.as_deref(), Some("/list?q=a%26b&sort=newest&page=3"));
        assert_eq!((tools.from, tools.to, tools.total), (26, 50, 60));
    }

    #[test]
    fn odd_addresses_ask_for_the_beginning_or_the_end() {
        for (text, page) in
            [("", 1), ("x", 1), ("-3", 1), ("+2", 1), ("07", 7), ("99999999999999999999", i64::MAX)]
        {
            assert_eq!(page_number(text), page, "{text:?}");
        }
        let query = QueryFields::parse("sort=worst").unwrap();
        assert_eq!(wanted(&query, &ORDERS).unwrap().order, 'n');
    }
}
