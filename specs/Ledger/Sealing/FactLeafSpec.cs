using System.Text;
using NodaTime;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public sealed class FactLeafSpec
{
    private static readonly RecordedFact Fact = new(
        7, new("licensing.licence", "0198"), 3, "licensing.licence.revoked.v1",
        Instant.FromUtc(2026, 3, 2, 1, 2, 3) + Duration.FromMilliseconds(4), Guid.Parse("00000000-0000-4000-8000-00000000000A"),
        new("zhang.san", "Reviewer", "440100", null, "\"因\"\t", null, "5", "1.0"), """{"b":1,"说":"明"}""");

    [Fact]
    public void a_fact_is_one_canonical_json_object_with_everything_that_was_recorded()
    {
        var leaf = FactLeaf.TextOf(Fact);

        leaf.ShouldBe(
            """{"actor":"zhang.san","authority":"440100","causation":"\"因\"\t","commandId":"00000000-0000-4000-8000-00000000000a","data":{"b":1,"说":"明"},"lawVersion":"5","meta":{"capacity":"Reviewer","software":"1.0"},"position":7,"recordedAt":"2026-03-02T01:02:03.004000Z","streamKey":"0198","streamKind":"licensing.licence","type":"licensing.licence.revoked.v1","version":3}""");
        CanonicalJson.IsCanonical(leaf).ShouldBeTrue();
    }

    [Fact]
    public void its_digest_is_that_of_the_text_behind_the_prefix() =>
        FactLeaf.Digest(HashSuite.Sha256, Fact).ShouldBe(HashSuite.Sha256.Leaf(Encoding.UTF8.GetBytes(FactLeaf.TextOf(Fact))));

    [Fact]
    public void control_characters_are_escaped_as_the_canonical_form_wants_it()
    {
        var odd = Fact with { Envelope = Fact.Envelope with { Actor = new([.. Enumerable.Range(1, 0x7f).Select(code => (char)code)]) } };

        CanonicalJson.IsCanonical(FactLeaf.TextOf(odd)).ShouldBeTrue();
    }
}
