using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public class KeyRotationSpec(SharedServer server) : LedgerSpec(server)
{
    private readonly string folder = Directory.CreateTempSubdirectory("rotation").FullName;

    private SealingKeys Keys => SealingKeys.In(folder);

    private TreeStore Tree => new(Database.App, HashSuite.Sha256);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task a_new_key_is_made_beside_the_one_in_use_and_one_at_a_time()
    {
        var inUse = await SealWithAKeyOfTheFolder();
        var next = await KeyRotation.Rotate(Tree, Keys, SignatureSuite.Ed25519, lost: null);
        next.Verifier.ShouldNotBe(inUse.Verifier);
        next.LossOfPredecessor.ShouldBeNull();
        Keys.Current("spec", SignatureSuite.Ed25519)!.Verifier.ShouldBe(next.Verifier);
        await Refused("already waiting", lost: null);
    }

    [Fact]
    public async Task nothing_is_rotated_before_there_is_a_head() => await Refused("No head", lost: null);

    [Fact]
    public async Task a_key_that_is_elsewhere_is_rotated_there_unless_it_is_lost()
    {
        var hand = new SealingByHand(Database, Ledger);
        await hand.Record(5);
        await hand.Seal(5);
        await Refused("is not here", lost: null);
        (await KeyRotation.Rotate(Tree, Keys, SignatureSuite.Ed25519, "the safe burnt down")).LossOfPredecessor.ShouldBe("the safe burnt down");
        await Refused("already waiting", "the safe burnt down");
    }

    [Fact]
    public async Task a_key_that_is_here_is_not_lost()
    {
        await SealWithAKeyOfTheFolder();
        await Refused("not lost", "so they say");
    }

    private async Task<SealingKey> SealWithAKeyOfTheFolder()
    {
        var hand = new SealingByHand(Database, Ledger) { Key = Keys.Make("spec", SignatureSuite.Ed25519) };
        await hand.Record(5);
        await hand.Seal(5);
        return hand.Key;
    }

    private async Task Refused(string why, string? lost) =>
        (await Should.ThrowAsync<InvalidOperationException>(() => KeyRotation.Rotate(Tree, Keys, SignatureSuite.Ed25519, lost))).Message.ShouldContain(why);
}
