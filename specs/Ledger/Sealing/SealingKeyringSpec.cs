using NodaTime;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public class SealingKeyringSpec
{
    private static readonly SealingKey First = Key(), Second = Key(), Third = Key(), Stranger = Key();

    [Fact]
    public void a_head_by_a_trusted_key_is_good()
    {
        var verdict = SealingKeyring.Trusting(First.Verifier).Verify(Head(10, null, First));
        verdict.Fault.ShouldBeNull();
        verdict.Head!.Size.ShouldBe(10);
        verdict.SignedBy.ShouldBe([First.Verifier]);
    }

    [Fact]
    public void a_head_by_strangers_only_is_not() =>
        SealingKeyring.Trusting(First.Verifier).Verify(Head(10, null, Stranger)).Fault.ShouldNotBeNull();

    [Fact]
    public void a_wrong_signature_of_a_trusted_key_spoils_a_head_that_another_signed()
    {
        var note = Head(10, null, First, Second);
        var wrong = note with { Signatures = [note.Signatures[0], note.Signatures[1] with { Signature = Second.Sign("other"u8) }] };
        SealingKeyring.Trusting(First.Verifier, Second.Verifier).Verify(wrong).Fault!.ShouldContain("is wrong");
    }

    [Fact]
    public void rotations_are_followed_from_head_to_head()
    {
        var keyring = SealingKeyring.Trusting(First.Verifier);
        foreach (var head in (SignedNote[])[
            Head(10, null, First), Head(20, Second, First, Second), Head(30, null, Second), Head(40, Third, Second, Third), Head(50, null, Third)])
        {
            var verdict = keyring.Verify(head);
            verdict.Fault.ShouldBeNull();
            keyring = verdict.After;
        }
        keyring.Keys.ShouldBe([(First.Verifier, 0), (Second.Verifier, 20), (Third.Verifier, 40)]);
    }

    [Fact]
    public void a_key_that_was_replaced_signs_nothing_more()
    {
        var keyring = SealingKeyring.Trusting(First.Verifier).Verify(Head(20, Second, First, Second)).After;
        keyring.Verify(Head(19, null, First)).Fault.ShouldBeNull();
        keyring.Verify(Head(21, null, First)).Fault.ShouldNotBeNull();
        keyring.Verify(Head(21, Stranger, First, Stranger)).Fault.ShouldNotBeNull();
    }

    [Fact]
    public void the_head_that_hands_over_may_be_checked_again()
    {
        var handing = Head(20, Second, First, Second);
        var keyring = SealingKeyring.Trusting(First.Verifier).Verify(handing).After;
        var again = keyring.Verify(handing);
        again.Fault.ShouldBeNull();
        again.After.ShouldBe(keyring);
    }

    [Fact]
    public void a_signature_line_added_by_a_stranger_introduces_nobody()
    {
        var keyring = SealingKeyring.Trusting(First.Verifier).Verify(Head(20, null, First, Stranger)).After;
        keyring.Verify(Head(30, null, Stranger)).Fault.ShouldNotBeNull();
    }

    [Fact]
    public void a_next_key_must_have_signed_too_and_a_stranger_cannot_name_it()
    {
        var keyring = SealingKeyring.Trusting(First.Verifier);
        keyring.Verify(Head(20, Second, First)).Fault!.ShouldContain("next key");
        keyring.Verify(Head(20, Second, Stranger, Second)).Fault.ShouldNotBeNull();
    }

    [Fact]
    public void a_text_that_is_no_head_is_not_trusted_whoever_signed_it() =>
        SealingKeyring.Trusting(First.Verifier).Verify(SignedNote.Sign("hello\n", First)).Fault.ShouldNotBeNull();

    private static SealingKey Key() => SealingKey.New("log", SignatureSuite.Ed25519);

    private static SignedNote Head(long size, SealingKey? next, params SealingKey[] signers) => SignedNote.Sign(
        new Checkpoint("log", size, HashSuite.Sha256.EmptyRoot(), "sha256", Instant.FromUnixTimeSeconds(size), next?.Verifier).Text, signers);
}
