using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Catalogue.Rules;

/// <summary>
/// A licence needs a basis of law: an item says on which article it rests, and has a name in both languages under which people
/// apply for it.
/// </summary>
[Law(AdministrativeLicensingLaw.Art17)]
[RuleText(
    "事项{item}缺少法律依据或者名称。",
    "Item {item} lacks its basis of law or its name.")]
public static class BasisForEveryItem
{
    public static readonly RuleId Id = new("LIC-CAT-002");

    public static Refusal? Check(ItemNumber item, ItemTerms terms) =>
        terms.Basis.IsDefaultOrEmpty || terms.Basis.Any(basis => string.IsNullOrWhiteSpace(basis.Article))
        || string.IsNullOrWhiteSpace(terms.Zh) || string.IsNullOrWhiteSpace(terms.En)
            ? new(Id, ("item", item))
            : null;
}
