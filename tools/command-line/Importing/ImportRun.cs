using Regulatory.Api.Hosting;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;

namespace Regulatory.Regctl.Importing;

/// <summary>How far a run has come.</summary>
/// <param name="Taken">Records taken over now.</param>
/// <param name="Before">Records that this run had taken over before it was started again.</param>
internal sealed record ImportTally(int Taken, int Before);

/// <summary>
/// Takes the records of a file over, part by part: a part with a wrong line is left alone as a whole and ends the run, the parts before
/// it stay. Starting the run again goes on where it ended.
/// </summary>
internal sealed class ImportRun(Installation installation, string source, string run)
{
    /// <summary>Records in one part: each brings a fact or two, and the ledger's lock is held for some 10 ms.</summary>
    private const int Part = 500;

    private static readonly Actor Importer = new("system:import", "Import", [Role.System], DivisionCode.Parse("440000"), "");

    public ImportTally Tally { get; private set; } = new(0, 0);

    /// <summary>What was wrong: lines that cannot be read, and records that the law or the ledger does not take.</summary>
    public List<ImportFault> Faults { get; } = [];

    /// <summary>Reads the whole file and records nothing.</summary>
    public async Task Check(string path)
    {
        await foreach (var (_, faults) in new ImportFile(source, installation.Catalogue.Codec).Read(path, Part)) Faults.AddRange(faults);
    }

    /// <param name="progress">Is told the last line that was dealt with.</param>
    public async Task Import(string path, Action<int> progress, CancellationToken stop)
    {
        await foreach (var (lines, faults) in new ImportFile(source, installation.Catalogue.Codec).Read(path, Part))
        {
            Faults.AddRange(faults);
            if (faults.Count > 0) return;
            var outcomes = await installation.Executor.Import([.. lines.Select(line => new Act(
                line.Command, ImportFile.CommandId(source, run, line.Key), Importer, Causation: $"import:{run}", Source: source))], stop);
            for (var i = 0; i < outcomes.Count; i++) Count(lines[i], outcomes[i]);
            progress(lines[^1].Line);
        }
    }

    private void Count(ImportLine line, ActOutcome outcome)
    {
        if (outcome is ActAccepted accepted)
            Tally = accepted.Repeated ? Tally with { Before = Tally.Before + 1 } : Tally with { Taken = Tally.Taken + 1 };
        else
            Faults.Add(new(line.Line, line.Key, outcome is CommandIdReused
                ? "This key was taken over before in this run, with another content. 本次迁移中该主键已迁移过不同内容。"
                : Outcomes.Describe(outcome)));
    }
}
