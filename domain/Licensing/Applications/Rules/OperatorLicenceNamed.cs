using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// A vehicle certificate 道路运输证 is asked for under the applicant's own operator licence, which must be usable; no other
/// application names one.
/// </summary>
[Law(RoadTransportRegulations.Art33)]
[RuleText(
    "申请车辆营运证件须指明申请人持有的有效经营许可；其他事项不得指明。",
    "An application for a vehicle certificate names the applicant's own operator licence in force; no other application names one.")]
public static class OperatorLicenceNamed
{
    public static readonly RuleId Id = new("LIC-SUB-007");

    public static Refusal? Check(SubmitApplication command, LicensingContext context)
    {
        var forVehicle = command.Kind is ApplicationKind.New
            && context.Catalogue.Find(command.Item, context.On)?.LicenceKind is LicenceKind.VehicleCertificate;
        if (!forVehicle) return command.Under is null ? null : new Refusal(Id);
        return command.Under is not null && context.Operator is { Exists: true } above && above.Standing.IsUsable()
            && above.Kind is not LicenceKind.VehicleCertificate && above.Holder?.Party == context.PartyOf(command.Applicant)
            ? null
            : new Refusal(Id);
    }
}
