using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Catalogue.Rules;

/// <summary>Only an item that is on the list can be amended or taken off it.</summary>
[Law(AdministrativeLicensingLaw.Art17)]
[RuleText("事项{item}不在清单中。", "Item {item} is not on the list.")]
public static class ChangeOfListedItem
{
    public static readonly RuleId Id = new("LIC-CAT-005");

    public static Refusal? Check(ItemNumber number, LicenceItem item) => item.Latest is null ? new(Id, ("item", number)) : null;
}
