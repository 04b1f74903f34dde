namespace Regulatory.Ledger.Sealing;

/// <summary>Makes the key that the sealer hands over to with its next head.</summary>
public static class KeyRotation
{
    /// <param name="tree">The tree that is extended now.</param>
    /// <param name="lost">Why the key in use is gone, when it is: the new one then signs alone, and whoever trusts the old one must be told.</param>
    /// <exception cref="InvalidOperationException">
    /// Nothing is sealed yet; the key in use is not here, or is here although it is said to be lost; a new key is already waiting.
    /// </exception>
    public static async Task<SealingKey> Rotate(
        TreeStore tree, SealingKeys keys, SignatureSuite suite, string? lost, CancellationToken cancellation = default)
    {
        var head = await tree.Latest(cancellation).ConfigureAwait(false) ?? throw new InvalidOperationException(
            "尚无已签名的树头，首个密钥随首个树头生成。No head has been signed yet; the first key is made with the first head.");
        var inUse = keys.InUse(head);
        if (inUse is null && lost is null)
        {
            throw new InvalidOperationException(
                "签署最近树头的密钥不在此处；请在封存主机上执行，若密钥已丢失请用 --lost 说明原因。The key that signed the newest head is not here: run this where the ledger is sealed, or say with --lost why it is gone.");
        }
        if (inUse is not null && lost is not null)
            throw new InvalidOperationException("使用中的密钥仍在此处，并未丢失。The key in use is here; it is not lost.");
        if (keys.Current(head.Origin, suite) is { } waiting
            && (inUse is null ? waiting.LossOfPredecessor is not null : !waiting.Verifier.Equals(inUse.Verifier)))
        {
            throw new InvalidOperationException(
                $"新密钥 {waiting.Verifier.Id} 已在等待下一个树头。The new key {waiting.Verifier.Id} is already waiting for the next head.");
        }
        return keys.Make(head.Origin, suite, lost);
    }
}
