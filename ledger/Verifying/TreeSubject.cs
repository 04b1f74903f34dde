using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Verifying;

/// <summary>A tree that is to be checked.</summary>
/// <param name="Sealed">Size of its newest head; 0 if none is stored and only a witness knows of the tree.</param>
/// <param name="Keys">Keys that were trusted and those that they handed over to.</param>
/// <param name="Witness">Witnessed heads of this tree, in order of size.</param>
internal sealed record TreeSubject(HashSuite Suite, long Sealed, SealingKeyring Keys, IReadOnlyList<WitnessedHead> Witness)
{
    public string Name => Suite.Name;
}
