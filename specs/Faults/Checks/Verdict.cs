using System.Collections.Immutable;

namespace Regulatory.Faults.Specs.Checks;

/// <summary>What was found after a fault.</summary>
/// <param name="Verification">What does not hold for an auditor.</param>
/// <param name="ReadModels">Read models that differ from a rebuild.</param>
internal sealed record Verdict(Findings Findings, ImmutableArray<string> Verification, ImmutableArray<string> ReadModels)
{
    public bool Clean => Findings.None && Verification.IsEmpty && ReadModels.IsEmpty;

    public override string ToString() => string.Join(
        '\n',
        Part("lost", Findings.Lost).Concat(Part("twice", Findings.Twice)).Concat(Part("disorder", Findings.Disorder))
            .Concat(Part("verify", Verification)).Concat(Part("read models", ReadModels)));

    private static IEnumerable<string> Part(string name, ImmutableArray<string> sentences) =>
        sentences.Take(10).Select(sentence => $"{name}: {sentence}").Concat(sentences.Length > 10 ? [$"{name}: {sentences.Length - 10} more"] : []);
}
