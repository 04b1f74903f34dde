using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A vehicle operating certificate belongs to an operator licence that is valid and held by the same party, for one of the items that the published list names; a practitioner's qualification belongs to the person alone.</summary>
[Law(RoadTransportRegulations.Art33)]
[RuleText(
    "道路运输证须依附于同一持证人有效的经营许可证；其他证件不依附于经营许可证。",
    "A vehicle certificate belongs to a valid operator licence of the same holder; other certificates belong to none.")]
public static class SubordinateToOperator
{
    public static readonly RuleId Id = new("LIC-OPN-004");

    public static Refusal? Check(OpenLicence command, LicensingContext context)
    {
        if (command.Kind is not LicenceKind.VehicleCertificate) return command.Under is null ? null : new Refusal(Id);
        var held = command.Under is not null
            && context.Operator is { } above
            && above.Standing.IsUsable()
            && above.Kind is not LicenceKind.VehicleCertificate
            && above.Holder?.Party == command.Holder.Party
            && (context.Catalogue.Find(command.Item, context.On) is not { Under.IsEmpty: false } terms
                || terms.Under.Contains(above.Item));
        return held ? null : new Refusal(Id);
    }
}
