using System.Collections.Concurrent;
using System.Globalization;
using Regulatory.Faults.Specs.Checks;

namespace Regulatory.Faults.Specs;

/// <summary>Counts what was done and found, and writes it down for <c>tools/nightly</c> after every round.</summary>
internal static class FaultTable
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(Repository.Root, ".local", "faults")).FullName;
    private static readonly List<Row> Rows = [];

    /// <summary>Adds a round.</summary>
    public static void Add(string fault, int acknowledged, int resent, Verdict verdict)
    {
        if (Rows.Find(known => known.Fault == fault) is not { } row) Rows.Add(row = new(fault));
        row.Rounds++;
        row.Acknowledged += acknowledged;
        row.Resent += resent;
        row.Lost += verdict.Findings.Lost.Length;
        row.Twice += verdict.Findings.Twice.Length;
        row.Red += verdict.Findings.Disorder.Length + verdict.Verification.Length;
        row.Differing += verdict.ReadModels.Length;
        File.WriteAllLines(Path.Combine(Folder, "table.md"),
        [
            "| fault | rounds | acts acknowledged | sent again | lost | twice | verify | read models |",
            "|---|--:|--:|--:|--:|--:|---|---|",
            .. Rows.Select(Line), Line(Total()),
        ]);
        Say(string.Create(CultureInfo.InvariantCulture, $"  {acknowledged} acts acknowledged, {resent} sent again: {(verdict.Clean ? "all is well" : verdict)}"));
    }

    /// <summary>Tells whoever watches <c>.local/faults/progress.log</c>.</summary>
    public static void Say(string line) => File.AppendAllText(Path.Combine(Folder, "progress.log"), $"{line}\n");

    private static Row Total() => Rows.Aggregate(new Row("**together**"), (sum, row) =>
    {
        sum.Rounds += row.Rounds;
        sum.Acknowledged += row.Acknowledged;
        sum.Resent += row.Resent;
        sum.Lost += row.Lost;
        sum.Twice += row.Twice;
        sum.Red += row.Red;
        sum.Differing += row.Differing;
        return sum;
    });

    private static string Line(Row row) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {row.Fault} | {row.Rounds:N0} | {row.Acknowledged:N0} | {row.Resent:N0} | {row.Lost} | {row.Twice} | {(row.Red == 0 ? "green" : $"{row.Red} found")} | {(row.Differing == 0 ? "equal" : $"{row.Differing} differ")} |");

    private sealed class Row(string fault)
    {
        public string Fault => fault;

        public int Rounds { get; set; }

        public int Acknowledged { get; set; }

        public int Resent { get; set; }

        public int Lost { get; set; }

        public int Twice { get; set; }

        public int Red { get; set; }

        public int Differing { get; set; }
    }
}
