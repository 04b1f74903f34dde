using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>
/// The timer at expiry 视为准予延续: the renewal was filed in time and nobody decided, so the licence runs on for a period as
/// long as the one that ended.
/// </summary>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art50)]
public sealed record DeemRenewalGranted(LicenceId Licence) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, DeemRenewalGranted command, LicensingContext context)
    {
        if (licence.Renewal is not { } renewal) return Decision<LicenceFact>.Nothing;
        if (LicenceInForce.Check(licence) is { } dead) return dead;
        if (DeemedOnlyInTime.Check(licence, renewal) is { } late) return late;
        if (UndecidedAtExpiry.Check(renewal, context) is { } decided) return decided;
        if (LastDayPassed.Check(licence, context.On) is { } early) return early;
        var (from, until) = (licence.Term.From, licence.Term.Until!.Value);
        var length = Period.Between(from, until.PlusDays(1), PeriodUnits.YearMonthDay);
        var next = until.PlusDays(1);
        var term = new LicenceTerm(next, next.Plus(length).PlusDays(-1));
        return new RenewalDeemedGranted(
            renewal.Application, licence.Term, term, RenewalWindow.LastDay(term.Until, context), context.On);
    }
}
