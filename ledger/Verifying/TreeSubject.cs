using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>A tree that is to be checked.</summary>
/// <param name="Sealed">Size of its newest head; 0 if none is stored and only a witness knows of the tree.</param>
/// <param name="Witness">Witnessed heads of this tree, in order of size.</param>
internal sealed record TreeSubject(HashSuite Suite, long Sealed, KeyTimeline Keys, IReadOnlyList<Checkpoint> Witness)
{
    public string Name => Suite.Name;
}
