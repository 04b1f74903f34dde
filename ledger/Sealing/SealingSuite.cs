namespace Regulatory.Ledger.Sealing;

/// <summary>How a ledger is sealed: with which digests, and with which signatures. Written <c>sha256/ed25519</c>.</summary>
public sealed record SealingSuite(HashSuite Hash, SignatureSuite Signature)
{
    public static SealingSuite Default { get; } = new(HashSuite.Sha256, SignatureSuite.Ed25519);

    /// <summary>The suites that there are: <c>sha256/ed25519</c>, <c>sha256/p-256</c>, <c>sm3/sm2</c>.</summary>
    public static IReadOnlyList<SealingSuite> All { get; } =
        [Default, new(HashSuite.Sha256, SignatureSuite.P256), new(HashSuite.Sm3, SignatureSuite.Sm2)];

    /// <summary>The tree that is built with this suite.</summary>
    public string Tree => Hash.Name;

    /// <exception cref="ArgumentException">There is no such suite.</exception>
    public static SealingSuite Parse(string text) => All.FirstOrDefault(suite => suite.ToString() == text)
        ?? throw new ArgumentException($"There is no sealing suite '{text}'; there are {string.Join(", ", All)}.", nameof(text));

    public override string ToString() => $"{Hash.Name}/{Signature.Name}";
}
