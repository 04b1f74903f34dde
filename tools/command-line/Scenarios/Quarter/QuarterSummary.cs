using Regulatory.Domain.Enforcement.Cases;
using Spectre.Console;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>What was played, in two languages.</summary>
internal static class QuarterSummary
{
    public static void Print(WrittenQuarter quarter, QuarterPlayed played)
    {
        var truth = quarter.Truth;
        var counts = new Table().RoundedBorder().AddColumns("内容 what", "数量 count");
        counts.AddRow("称重检测 weighings", $"{truth.Weighings.Values.Sum()}");
        foreach (var (kind, count) in truth.Weighings) counts.AddRow($"  {NameOf(kind)}", $"{count}");
        counts.AddRow("案件 cases", $"{truth.Cases.Count}");
        foreach (var procedure in truth.Cases.GroupBy(one => one.Procedure).OrderBy(group => group.Key))
            counts.AddRow(procedure.Key is CaseProcedure.Ordinary ? "  普通程序 ordinary procedure" : "  简易程序 simplified procedure", $"{procedure.Count()}");
        foreach (var stage in truth.Cases.GroupBy(one => one.Stage).OrderBy(group => group.Key)) counts.AddRow($"  → {stage.Key}", $"{stage.Count()}");
        counts.AddRow("不予立案 not filed", $"{truth.NotFiled}");
        foreach (var mark in truth.Cases.SelectMany(one => one.Marks).GroupBy(mark => mark).OrderBy(group => group.Key, StringComparer.Ordinal))
            counts.AddRow($"  {mark.Key}", $"{mark.Count()}");
        foreach (var (what, count) in truth.Happened) counts.AddRow(what, $"{count}");
        AnsiConsole.Write(counts);

        var refusals = new Table().RoundedBorder().AddColumns("规则 rule", "清单 rulebook", "依法拒绝 refused as expected");
        foreach (var ((rule, lawbook), count) in played.Met) refusals.AddRow(rule, lawbook, $"{count}");
        AnsiConsole.Write(refusals);

        foreach (var (step, count) in played.StepsRefused) AnsiConsole.MarkupLineInterpolated($"[yellow]  流程步骤被拒 step refused: {step} × {count}[/]");
        AnsiConsole.MarkupLineInterpolated(
            $"{EnforcementQuarter.Name}: {played.Accepted} accepted 已作出, {played.Refused} refused as expected 依法拒绝, {played.Repeated} played before 先前已演示, {played.Steps} steps of processes 流程步骤, {played.Timers} limits passed 期限届满, [{(played.Unexpected.Count > 0 ? "red" : "green")}]{played.Unexpected.Count} unexpected 与预期不符[/]");
        foreach (var line in played.Unexpected) AnsiConsole.MarkupLineInterpolated($"[red]  {line}[/]");
    }

    private static string NameOf(WeighingKind kind) => kind switch
    {
        WeighingKind.Captured => "非现场监测 captured on the road",
        WeighingKind.AtEntry => "高速公路入口 at motorway entries",
        WeighingKind.AtStation => "治超站 at stations",
        _ => "货运源头 at sources of freight",
    };
}
