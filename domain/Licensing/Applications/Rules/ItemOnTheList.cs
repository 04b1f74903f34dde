using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-12: only what stands on the published list can be applied for; other documents create no licences.</summary>
[Law(AdministrativeLicensingLaw.Art17)]
[RuleText(
    "{item} 在 {on} 不是许可事项清单中有效的事项。",
    "{item} is not in force on the published list of licences on {on}.")]
public static class ItemOnTheList
{
    public static readonly RuleId Id = new("LIC-SUB-002");

    public static Refusal? Check(ItemNumber item, LicensingContext context) =>
        context.Catalogue.Find(item, context.On) is null ? new Refusal(Id, ("item", item), ("on", context.On)) : null;
}
