//! Looking providers up and searching them.

use mailkey::model::address::Address;
use mailkey::model::catalogue::Catalogue;

#[test]
fn finds_by_domain_and_address() {
    let catalogue = Catalogue::built_in();
    let id = |address: &str| {
        let address = Address::parse(address).unwrap();
        catalogue.for_address(&address).map(|p| p.id.to_string())
    };
    assert_eq!(id("me@QQ.com").as_deref(), Some("qq"));
    assert_eq!(id("me@foxmail.com").as_deref(), Some("qq"));
    assert_eq!(id("me@hotmail.fr").as_deref(), Some("outlook"));
    assert_eq!(id("me@yahoo.co.jp").as_deref(), Some("yahoo-jp"));
    assert_eq!(id("me@sub.qq.com"), None);
    assert_eq!(id("me@name.plus.com").as_deref(), Some("plusnet"), "every customer has a domain below it");
    assert_eq!(id("me@plus.com.example"), None);
}

#[test]
fn searches_names_in_both_languages_and_domains() {
    let catalogue = Catalogue::built_in();
    let ids = |query: &str| -> Vec<String> {
        let found = catalogue.search(query, None);
        found.iter().map(|p| p.id.to_string()).collect()
    };
    assert_eq!(ids("  ").len(), catalogue.entries().len());
    assert_eq!(ids("")[0], "qq");
    assert_eq!(ids("QQ邮箱"), ["qq"]);
    assert_eq!(ids("qq 邮"), ["qq"]);
    assert_eq!(ids("雅虎")[0], "yahoo");
    assert_eq!(ids("네이버")[0], "naver");
    assert_eq!(ids("网易")[..3], ["netease-163", "netease-126", "netease-yeah"]);
    assert_eq!(ids("１６３")[0], "netease-163");
    assert_eq!(ids("hotm"), ["outlook"]);
    let first_in = |region: &str| catalogue.search("", Some(region))[0].id.to_string();
    assert_eq!((first_in("CN").as_str(), first_in("KR").as_str()), ("qq", "naver"));
    assert_eq!(catalogue.search("mail", Some("DE"))[0].regions[0], "DE");
    assert_eq!(ids("me@pm.me"), ["proton"]);
    assert_eq!(ids("me.com")[0], "icloud", "a whole domain comes before a part of one");
    assert_eq!(ids("no such provider"), [""; 0]);
}
