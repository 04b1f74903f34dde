using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 信用等级后果 (credit §10): whoever is graded worst of a model is kept from commitments and new capacity and inspected more often; whoever
/// is graded best has the green channel and is inspected less. Both are for officers, who are asked, and asked again to lift it when
/// another grade is final. A driver graded B for some cycles running is put before who may withdraw the qualification.
/// </summary>
public static class GradeConsequences
{
    private const string Restricted = "Restricted", Favoured = "Favoured", Over = "Over";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.GradeConsequences,
        [
            new(null, Restricted, "GradeConfirmed, GradeDowngraded"),
            new(null, Favoured, nameof(GradeConfirmed)),
            new(Restricted, Favoured, nameof(GradeConfirmed)),
            new(Favoured, Restricted, "GradeConfirmed, GradeDowngraded"),
            new(Restricted, Over, "GradeConfirmed, CreditProfileClosed", Ends: true),
            new(Favoured, Over, "GradeConfirmed, GradeDowngraded, CreditProfileClosed", Ends: true),
        ],
        [typeof(GradeConfirmed), typeof(GradeDowngraded), typeof(CreditProfileClosed)],
        static seen => seen.Fact switch
        {
            GradeConfirmed { Model.Kind: var kind } => [KeyOf(seen, kind)],
            GradeDowngraded { Model.Kind: var kind } => [KeyOf(seen, kind)],
            CreditProfileClosed => Enum.GetValues<CreditModelKind>().Select(kind => KeyOf(seen, kind)),
            _ => [],
        },
        Upon)
    {
        LooksBack = static seen => seen.Fact is CreditProfileFact,
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => seen.Fact switch
    {
        GradeConfirmed confirmed => Graded(process, confirmed.Model.Kind, confirmed.Grade, confirmed.DocumentNumber, seen).Concat(Repeated(process, confirmed, seen, outlook)),
        GradeDowngraded lowered => Graded(process, lowered.Model.Kind, lowered.To, lowered.DocumentNumber, seen),
        CreditProfileClosed when process.IsRunning => [new Move.End(Over)],
        _ => [],
    };

    private static IEnumerable<Move> Graded(Process process, CreditModelKind kind, CreditGrade grade, string document, FactSeen seen)
    {
        var (state, subject) = (EffectOf(kind, grade), seen.Stream.Key);
        if (process.IsRunning && process.State == state) return [new Move.Join(("again-by", document))];
        if (state is not null)
            return
            [
                process.IsRunning
                    ? new Move.GoTo(state, OwnRules.CreditGrades)
                    : new Move.Start(state, ("grade", grade.ToString()), ("document", document), ("division", Profile(seen).Division.ToString())),
                .. state == Restricted ? Restrict(subject, grade, document, seen) : Favour(subject, grade, document, seen),
            ];
        return process.IsRunning ? [Lift(subject, grade, document, seen), new Move.End(Over)] : [];
    }

    /// <summary>The worst grade of a model restricts, the best favours; those between leave everything as usual.</summary>
    private static string? EffectOf(CreditModelKind kind, CreditGrade grade) => (kind, grade) switch
    {
        (CreditModelKind.TransportEnterprise or CreditModelKind.Driver, CreditGrade.B) => Restricted,
        (CreditModelKind.Construction or CreditModelKind.Provincial, CreditGrade.D) => Restricted,
        (CreditModelKind.TransportEnterprise or CreditModelKind.Driver, CreditGrade.AAA) => Favoured,
        (CreditModelKind.Construction, CreditGrade.AA) or (CreditModelKind.Provincial, CreditGrade.A) => Favoured,
        _ => null,
    };

    private static IEnumerable<Move> Restrict(string subject, CreditGrade grade, string document, FactSeen seen) =>
    [
        Asked(
            "restrict", Role.DecisionMaker, $"{subject} 等级为 {grade}（{document}）：不适用告知承诺，暂停新增运力和线路。",
            $"{subject} is graded {grade} ({document}): no commitments, no new capacity or routes.", seen),
        Asked("inspect-more", Role.AgencyHead, $"{subject} 等级为 {grade}：提高检查频次。", $"{subject} is graded {grade}: inspect more often.", seen),
    ];

    private static IEnumerable<Move> Favour(string subject, CreditGrade grade, string document, FactSeen seen) =>
    [
        Asked(
            "green-channel", Role.DecisionMaker, $"{subject} 等级为 {grade}（{document}）：适用绿色通道。",
            $"{subject} is graded {grade} ({document}): the green channel is open to it.", seen),
        Asked("inspect-less", Role.AgencyHead, $"{subject} 等级为 {grade}：降低检查频次。", $"{subject} is graded {grade}: inspect less often.", seen),
    ];

    private static Move.Ask Lift(string subject, CreditGrade grade, string document, FactSeen seen) => Asked(
        "lift", Role.DecisionMaker, $"{subject} 等级现为 {grade}（{document}）：恢复通常的许可办理和检查频次。",
        $"{subject} is now graded {grade} ({document}): licences and inspections are as usual again.", seen);

    /// <summary>Some cycles running graded B: the qualification may be withdrawn (credit §5).</summary>
    private static IEnumerable<Move> Repeated(Process process, GradeConfirmed confirmed, FactSeen seen, Outlook outlook)
    {
        if (confirmed is not { Model.Kind: CreditModelKind.Driver, Grade: CreditGrade.B }) yield break;
        var cycles = outlook.Figures.NumberOf(CreditFigures.ConsecutiveBForWithdrawal, seen.On);
        ConfirmedGrade[] latest = [.. Profile(seen).Confirmed.Where(grade => grade.Model.Kind is CreditModelKind.Driver).TakeLast(cycles)];
        if (latest.Length == cycles && Array.TrueForAll(latest, grade => grade.Grade is CreditGrade.B)
            && latest.Zip(latest.Skip(1)).All(pair => pair.First.Cycle.Until.PlusDays(1) == pair.Second.Cycle.From))
            yield return Asked(
                "withdraw-qualification", Role.DecisionMaker, $"{seen.Stream.Key} 连续 {cycles} 个周期等级为 B，请核定是否依法撤销从业资格。",
                $"{seen.Stream.Key} was graded B in {cycles} cycles running: decide whether the qualification is withdrawn.", seen, DriverHonestyMeasures.Grades);
    }

    private static Move.Ask Asked(string duty, Role role, string zh, string en, FactSeen seen, string basis = OwnRules.CreditGrades) =>
        new($"{duty}@{seen.Position}", role, zh, en, basis);

    private static CreditProfile Profile(FactSeen seen) =>
        seen.Before.Append(seen.Fact).Cast<CreditProfileFact>().Aggregate(CreditProfile.Initial, CreditProfile.Evolve);

    /// <summary>A plate has a slash before its colour; the key of a process has none.</summary>
    private static string KeyOf(FactSeen seen, CreditModelKind kind) => $"{seen.Stream.Key.Replace('/', '-')}:{kind}";
}
