using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>The timer after the last day 有效期届满: the licence ends unless a renewal is undecided.</summary>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art70_1)]
public sealed record ExpireLicence(LicenceId Licence) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, ExpireLicence command, LicensingContext context)
    {
        if (licence.EndedAs is not null) return Decision<LicenceFact>.Nothing;
        if (LastDayPassed.Check(licence, context.On) is { } early) return early;
        if (NoExpiryWhileRenewalPends.Check(licence) is { } pending) return pending;
        return new LicenceExpired(licence.Term.Until!.Value, context.On);
    }
}
