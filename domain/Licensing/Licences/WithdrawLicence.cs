using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Takes a licence back 撤回 because law or circumstances changed, for the public interest, against compensation.</summary>
/// <param name="PublicInterest">The public interest that demands it, in words.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority), Law(AdministrativeLicensingLaw.Art8)]
public sealed record WithdrawLicence(
    LicenceId Licence,
    WithdrawalGround Ground,
    string DecisionNumber,
    string Reasons,
    string PublicInterest,
    Compensation? Compensation) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, WithdrawLicence command, LicensingContext context)
    {
        if (licence.EndedAs is Standing.WithdrawnByAuthority) return Decision<LicenceFact>.Nothing;
        if (LicenceInForce.Check(licence) is { } dead) return dead;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        if (ReasonedDecision.Check(command.DecisionNumber, command.Reasons) is { } bare) return bare;
        if (WithdrawalForPublicInterest.Check(command.PublicInterest) is { } unneeded) return unneeded;
        if (CompensationForWithdrawal.Check(command.Compensation) is { } unpaid) return unpaid;
        return new LicenceWithdrawn(
            command.Ground, command.DecisionNumber, command.Reasons, command.PublicInterest, command.Compensation!, context.On);
    }
}
