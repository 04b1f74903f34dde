using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Catalogue.Rules;

/// <summary>
/// L-12: other normative documents create no licences, so an item enters the catalogue only from the published list of licensing
/// items 许可事项清单, which is named.
/// </summary>
[Law(AdministrativeLicensingLaw.Art17)]
[RuleText(
    "事项{item}未注明所依据的已公布许可事项清单;清单之外不得设定行政许可。",
    "Item {item} names no published list of licensing items; outside the list no licence may be created.")]
public static class PublishedListForEveryItem
{
    public static readonly RuleId Id = new("LIC-CAT-001");

    public static Refusal? Check(ItemNumber item, string listReference) =>
        string.IsNullOrWhiteSpace(listReference) ? new(Id, ("item", item)) : null;
}
