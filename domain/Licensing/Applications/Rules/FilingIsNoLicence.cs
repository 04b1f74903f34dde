using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-10: freight stations, motor repair, driver training and international freight are filed, not licensed.</summary>
[Law(RoadTransportRegulations.Art39), Law(RoadTransportRegulations.Art49)]
[RuleText(
    "{item} 属于备案事项，无需取得行政许可。",
    "{item} is filed with the authority; it needs no licence.")]
public static class FilingIsNoLicence
{
    public static readonly RuleId Id = new("LIC-SUB-003");

    public static Refusal? Check(ItemNumber item, LicensingContext context) =>
        context.Catalogue.Find(item, context.On) is { Kind: ItemKind.Filing } ? new Refusal(Id, ("item", item)) : null;
}
