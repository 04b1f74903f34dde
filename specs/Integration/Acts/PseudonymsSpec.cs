using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Specs.Acts;

public sealed class PseudonymsSpec
{
    private static readonly ResidentId Person = ResidentId.Parse("440106199001010013");

    [Fact]
    public void the_same_person_is_the_same_party_and_another_person_another()
    {
        var pseudonyms = new Pseudonyms(new byte[32]);
        pseudonyms.PartyOf(Person).ShouldBe(pseudonyms.PartyOf(Person));
        pseudonyms.PartyOf(Person).ShouldNotBe(pseudonyms.PartyOf(ResidentId.Parse("44030519851231123X")));
        pseudonyms.PartyOf(Person).IsNaturalPerson.ShouldBeTrue();
    }

    [Fact]
    public void without_the_key_nobody_finds_the_party_of_an_id() =>
        new Pseudonyms([.. Enumerable.Repeat((byte)1, 32)]).PartyOf(Person).ShouldNotBe(new Pseudonyms(new byte[32]).PartyOf(Person));

    [Fact]
    public void a_fingerprint_tells_commands_apart_by_account_kind_and_payload()
    {
        var pseudonyms = new Pseudonyms(new byte[32]);
        var one = pseudonyms.Fingerprint("clerk", "Accept", "{}");
        pseudonyms.Fingerprint("clerk", "Accept", "{}").ShouldBe(one);
        pseudonyms.Fingerprint("other", "Accept", "{}").ShouldNotBe(one);
        pseudonyms.Fingerprint("clerk", "Refuse", "{}").ShouldNotBe(one);
        pseudonyms.Fingerprint("clerk", "Accept", "{\"a\":1}").ShouldNotBe(one);
    }
}
