namespace Regulatory.Ledger.Sealing;

/// <summary>
/// A published head does not follow from one that a witness holds: the ledger was set back, rewritten or exchanged. Nobody may overwrite
/// the witness; people must find out which is right.
/// </summary>
public sealed class WitnessRefusedException(string message) : Exception(message)
{
    /// <exception cref="WitnessRefusedException">The head is smaller than the one held, another of the same size, or of another ledger.</exception>
    public static void ThrowIfNotAfter(WitnessedHead held, WitnessedHead head)
    {
        if (held.Origin != head.Origin || held.Suite != head.Suite)
            throw new WitnessRefusedException($"见证的是另一账本或另一棵树。This witness keeps {held.Origin} ({held.Suite}), not {head.Origin} ({head.Suite}).");
        if (head.Size < held.Size)
            throw new WitnessRefusedException($"账本被回退：已见证到 {held.Size}，现只到 {head.Size}。The ledger was set back: witnessed {held}, offered {head}.");
        if (head.Size == held.Size)
            throw new WitnessRefusedException($"账本被改写：同一大小 {head.Size}，树根不同。The ledger was rewritten: witnessed {held}, offered {head}.");
    }

    /// <summary>The ledger as it stands no longer begins with what was witnessed.</summary>
    /// <param name="now">What there is in its place; null when the ledger is not that large.</param>
    public static WitnessRefusedException NotContained(WitnessedHead held, byte[]? now) => new(now is null
        ? $"账本被回退：已见证到 {held.Size}，现不足此数。The ledger was set back: witnessed {held}, and it is smaller now."
        : $"账本被改写：已见证的前 {held.Size} 条已非原样。The ledger was rewritten: witnessed {held}, whose root is {Convert.ToBase64String(now)} now.");

    /// <summary>The proof that should lead from the witnessed head to a later one does not.</summary>
    public static WitnessRefusedException NotProven(WitnessedHead held, WitnessedHead head) => new(
        $"账本被改写：无法证明新树头由已见证的树头延伸而来。The ledger was rewritten: nothing proves that {head} continues the witnessed {held}.");

    /// <summary>No key that the witness trusts has signed the head.</summary>
    public static WitnessRefusedException NotTrusted(WitnessedHead head, string fault) => new(
        $"树头的签名不可信（{head.Origin}，大小 {head.Size}）。The signature of {head} is not to be trusted: {fault}.");
}
