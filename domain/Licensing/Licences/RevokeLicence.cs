using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Revokes a licence as a penalty 吊销许可证件, the outcome of an enforcement case.</summary>
/// <param name="CaseNumber">立案号 of the enforcement case.</param>
/// <param name="DecisionNumber">处罚决定书文号.</param>
/// <param name="HearingNoticeServedOn">Day on which the party was told of the right to a hearing; null when never told.</param>
/// <param name="HearingHeld">A hearing was held at the party's request.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority, Role.System), Law(AdministrativePenaltyLaw.Art9)]
public sealed record RevokeLicence(
    LicenceId Licence,
    string CaseNumber,
    string DecisionNumber,
    string Reasons,
    LocalDate? HearingNoticeServedOn,
    bool HearingHeld = false) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, RevokeLicence command, LicensingContext context)
    {
        if (licence.EndedAs is Standing.RevokedByPenalty) return Decision<LicenceFact>.Nothing;
        if (RevocationByCase.Check(command.CaseNumber) is { } caseless) return caseless;
        if (LicenceInForce.Check(licence) is { } dead) return dead;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        if (ReasonedDecision.Check(command.DecisionNumber, command.Reasons) is { } bare) return bare;
        if (HearingBeforeRevocation.Check(command, context) is { } unheard) return unheard;
        return new LicenceRevoked(
            command.CaseNumber, command.DecisionNumber, command.HearingNoticeServedOn!.Value, command.HearingHeld,
            command.Reasons, context.On);
    }
}
