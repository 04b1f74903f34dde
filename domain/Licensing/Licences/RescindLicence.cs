using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Rescinds a licence 撤销 on one of the grounds of ALL 69 and GD-RTR 54, by its authority or the superior one.</summary>
/// <param name="Safety">The record behind <see cref="RescissionGround.GraveAccidentOrRepeatedNotices"/>.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority), Law(AdministrativeLicensingLaw.Art69)]
public sealed record RescindLicence(
    LicenceId Licence,
    RescissionGround Ground,
    string DecisionNumber,
    string Reasons,
    PublicInterestTest PublicInterest,
    Compensation? Compensation = null,
    SafetyRecord? Safety = null) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, RescindLicence command, LicensingContext context)
    {
        if (licence.EndedAs is Standing.Rescinded) return Decision<LicenceFact>.Nothing;
        if (NotEndedByAct.Check(licence) is { } ended) return ended;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        if (ReasonedDecision.Check(command.DecisionNumber, command.Reasons) is { } bare) return bare;
        if (NoRescissionAgainstPublicInterest.Check(command.PublicInterest) is { } harmful) return harmful;
        if (SafetyRecordForRescission.Check(command.Ground, command.Safety, context.On) is { } light) return light;
        if (CompensationForRescission.Check(command.Ground, command.Compensation) is { } unpaid) return unpaid;
        return new LicenceRescinded(
            command.Ground, RescissionDuty.IsMandatory(command.Ground), command.DecisionNumber, command.Reasons,
            command.PublicInterest, command.Compensation, command.Safety,
            BanAfterRescission.For(licence, command.Ground, context), context.On);
    }
}
