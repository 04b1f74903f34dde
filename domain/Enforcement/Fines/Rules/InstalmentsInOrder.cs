using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>Deferral and instalments are applied for, cover exactly what of the fine is owed, and end within bounds (APL 66).</summary>
[Law(AdministrativePenaltyLaw.Art66)]
[RuleText(
    "延期、分期缴纳须由当事人申请，合计等于未缴罚款 {owed} 元，日期先后有序且不迟于 {last}，期数不超过 {most}。",
    "Deferral or instalments are applied for, make up the {owed} yuan owed, follow one another up to {last} at the latest, and are no more than {most}.")]
public static class InstalmentsInOrder
{
    public static readonly RuleId Id = new("ENF-FIN-006");

    public static Refusal? Check(FineAccount account, ReschedulePayment command, EnforcementContext context)
    {
        var most = context.Figures.NumberOf(FineFigures.MostInstalments, context.On);
        var last = context.On.PlusMonths(context.Figures.NumberOf(FineFigures.LongestDeferral, context.On));
        return IsInOrder(account, command, context.On, most, last)
            ? null
            : new Refusal(Id, ("owed", account.FineOwed), ("last", last), ("most", most));
    }

    private static bool IsInOrder(FineAccount account, ReschedulePayment command, LocalDate on, int most, LocalDate last)
    {
        var parts = command.Instalments;
        var fits = command.Kind is ReschedulingKind.Deferral ? parts.Length == 1 : parts.Length > 1 && parts.Length <= most;
        return fits && command.AppliedOn >= account.Imposed!.DecidedOn && command.AppliedOn <= on
            && account.Relief.All(relief => relief.LastDue < on)
            && parts.All(part => part.Amount.Fen > 0 && part.Due > on && part.Due <= last)
            && parts.Zip(parts.Skip(1)).All(pair => pair.First.Due < pair.Second.Due)
            && parts.Aggregate(0m, (sum, part) => sum + part.Amount.Fen) == account.FineOwed.Fen;
    }
}
