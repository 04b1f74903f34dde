using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public class SignedNoteSpec
{
    private const string Text = "licensing.example/ledger\n12\n\n第三行\n";
    private static readonly SealingKey Key = SealingKey.New("licensing.example/ledger", SignatureSuite.Ed25519);

    [Fact]
    public void a_note_is_a_text_an_empty_line_and_signatures()
    {
        var note = SignedNote.Sign(Text, Key);
        note.ToString().ShouldBe($"{Text}\n\u2014 licensing.example/ledger {Convert.ToBase64String(
            [.. Convert.FromHexString(Key.Verifier.Id), .. note.Signatures[0].Signature.Span])}\n");
        SignedNote.Parse(note.ToString()).ShouldBe(note);
    }

    [Fact]
    public void a_key_says_whether_it_signed()
    {
        var note = SignedNote.Sign(Text, Key);
        note.IsSignedBy(Key.Verifier).ShouldBe(true);
        (note with { Text = Text + "\n" }).IsSignedBy(Key.Verifier).ShouldBe(false);
        note.IsSignedBy(SealingKey.New("licensing.example/ledger", SignatureSuite.Ed25519).Verifier).ShouldBeNull();
    }

    [Fact]
    public void a_right_signature_does_not_cover_up_a_wrong_one_of_the_same_key()
    {
        var note = SignedNote.Sign(Text, Key);
        var wrong = note.Signatures[0] with { Signature = SignedNote.Sign("another\n", Key).Signatures[0].Signature };
        (note with { Signatures = [note.Signatures[0], wrong] }).IsSignedBy(Key.Verifier).ShouldBe(false);
    }

    [Theory, InlineData("ed25519"), InlineData("p-256"), InlineData("sm2")]
    public void notes_of_every_suite_survive_the_wire(string suite)
    {
        var key = SealingKey.New("log", SignatureSuite.Named(suite));
        var verifier = VerifierKey.Parse(key.Verifier.ToString());
        SignedNote.Parse(SignedNote.Sign(Text, Key, key).ToString()).IsSignedBy(verifier).ShouldBe(true);
    }

    public static TheoryData<string> Malformed =>
    [
        "", "text\n", "text\n\n", "text\n\n\u2014 name\n", "text\n\n\u2014 name AAAA\n", "text\n\n- name AAAAAAAAAAA=\n", "text\n\n\u2014 name AAAAAAAAAAA=",
        "text\n\n\u2014 na+me AAAAAAAAAAA=\n", "text\n\n\u2014 name !!!!\n", "te\rxt\n\n\u2014 name AAAAAAAAAAA=\n", "text\n\n\u2014 name AAAAAAAAAAA=\nmore\n",
        "text\n\n\u2014 name AAAAAA AAAAA=\n", "text\n\n" + string.Concat(Enumerable.Repeat("\u2014 name AAAAAAAAAAA=\n", 100)),
    ];

    [Theory, MemberData(nameof(Malformed))]
    public void anything_else_is_no_note(string note) => SignedNote.TryParse(note, out _).ShouldBeFalse();

    [Fact]
    public void the_shortest_note_is_one() => SignedNote.TryParse("text\n\n\u2014 name AAAAAAAAAAA=\n", out _).ShouldBeTrue();
}
