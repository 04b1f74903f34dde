using Regulatory.Ledger.Personal;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Specs.Sealing;

namespace Regulatory.Ledger.Specs.Personal;

/// <summary>Hashes are over what is stored, and what is stored is sealed: forgetting somebody changes no byte of it.</summary>
public class ErasedProofsSpec(SharedServer server) : LedgerSpec(server)
{
    [Fact]
    public async Task every_proof_of_a_sealed_value_holds_after_its_subject_was_erased()
    {
        var keys = new SubjectKeys(Database.App, MasterKeys.Parse(Convert.ToBase64String(new byte[32])));
        await keys.Prepare(["P:1"]);
        var name = keys.Seal("P:1", "张三丰");
        await Ledger.Append(Acts.Of([new(Acts.Stream(1), 0, [new("ferries.ferry.noted.v1", "{\"name\":{\"sealed\":\"" + name + "\",\"subject\":\"P:1\"}}")])]));
        var (hand, store) = (new SealingByHand(Database, Ledger), new TreeStore(Database.App, HashSuite.Sha256));
        await hand.Record(20);
        var before = await hand.Seal(21);

        await Ledger.Append(Acts.Of([new(new("governance.subject", "P:1"), 0, [new("governance.subject.erased.v1", """{"subject":"P:1"}""")])]));
        var after = await hand.Seal(22);

        new SubjectKeys(Database.App, MasterKeys.Parse(Convert.ToBase64String(new byte[32]))).Open("P:1", name).ShouldBeNull();
        var leaf = FactLeaf.Digest(HashSuite.Sha256, (await Ledger.ReadAll(0, 1)).Single());
        foreach (var head in new[] { before, after })
        {
            var proof = await store.InclusionProof(1, head.Size);
            MerkleTree.IsIncluded(HashSuite.Sha256, leaf, 0, head.Size, proof, head.Root).ShouldBeTrue();
        }
        var grown = await store.ConsistencyProof(before.Size, after.Size);
        MerkleTree.IsConsistent(HashSuite.Sha256, before.Size, after.Size, before.Root, after.Root, grown).ShouldBeTrue();
    }
}
