using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions.Limits;

/// <summary>
/// The limit of payment (APL 67), and after it the surcharge day by day (APL 72) until the fine is paid or the surcharge has reached it.
/// A remedy stops the clock; deferral and instalments move it.
/// </summary>
internal static class FineLimits
{
    private const string Pay = "pay", Accrue = "accrue";

    public static IEnumerable<Move> Upon(Process process, FineFact fact, FactSeen seen)
    {
        var account = seen.Before.Cast<FineFact>().Append(fact).Aggregate(FineAccount.Initial, FineAccount.Evolve);
        if (!process.IsRunning)
            return fact is FineFellDue due && !account.IsClosed
                ? [new Move.Start(DeadlineWatch.Watching, ("division", account.Imposed!.Division.ToString())), new Move.Watch(Pay, due.Due, AdministrativePenaltyLaw.Art67)]
                : [];
        if (account.IsClosed || account.Cancelled) return [new Move.End(DeadlineWatch.Over)];
        return fact switch
        {
            PaymentRescheduled rescheduled =>
            [
                new Move.Watch(Pay, new(rescheduled.Instalments[^1].Due, Provisional: false), AdministrativePenaltyLaw.Art66),
                .. process.Deadlines.ContainsKey(Accrue) ? new Move[] { new Move.Lapse(Accrue) } : [],
            ],
            FineDueRecounted recounted when process.Deadlines.ContainsKey(Pay) => [new Move.Watch(Pay, recounted.Due, AdministrativePenaltyLaw.Art67)],
            SurchargeClockStopped => process.Deadlines.Keys.Select(limit => new Move.Lapse(limit)),
            SurchargeClockResumed resumed when !account.IsStopped =>
                process.Passed.ContainsKey(Pay) ? [Next(resumed.LastDay)] : [new Move.Watch(Pay, Later(account.Due!.Value, resumed.LastDay), AdministrativePenaltyLaw.Art67)],
            _ => [],
        };
    }

    public static IEnumerable<Move> Passed(DeadlinePassed passed, FactSeen seen) =>
    [
        new Move.Give($"accrue@{Steps.Iso(passed.Due)}", new AccrueSurcharge(CaseId.Parse(seen.Stream.Key.Split(':')[1])), AdministrativePenaltyLaw.Art72),
    ];

    /// <summary>A day's surcharge is on record: the next day is watched. A surcharge that has reached the fine grows no more.</summary>
    public static IEnumerable<Move> After(Process process, ProcessStepTaken taken, FactSeen seen, Outlook outlook)
    {
        if (!taken.Step.StartsWith("accrue@", StringComparison.Ordinal) || process.Deadlines.ContainsKey(Accrue)) return [];
        var account = outlook.Streams[StreamOf(seen)].Cast<FineFact>().Aggregate(FineAccount.Initial, FineAccount.Evolve);
        return account.IsClosed || account.Surcharge.Fen >= account.Fine.Fen ? [] : [Next(seen.On)];
    }

    /// <summary>The account that an instance watches.</summary>
    public static StreamName StreamOf(FactSeen seen) => new("enforcement.fine", seen.Stream.Key.Split(':')[1]);

    private static Move.Watch Next(NodaTime.LocalDate day) => new(Accrue, new(day, Provisional: false), AdministrativePenaltyLaw.Art72);

    private static Deadline Later(Deadline due, NodaTime.LocalDate day) => due.Due >= day ? due : new(day, Provisional: false);
}
