using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Catalogue.Rules;

/// <summary>An item that is on the list is not listed again: its terms are amended, with a reason.</summary>
[Law(AdministrativeLicensingLaw.Art17)]
[RuleText("事项{item}已在清单中,请使用事项调整。", "Item {item} is already on the list; amend it instead.")]
public static class ItemListedOnce
{
    public static readonly RuleId Id = new("LIC-CAT-004");

    public static Refusal? Check(ItemNumber number, LicenceItem item) => item.Latest is null ? null : new(Id, ("item", number));
}
