using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;

namespace Regulatory.Domain.Specs.Publicity;

public sealed class PublicPartySpec
{
    private static readonly PartyId Person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");

    private static PartyOnRecord Of(string? name, string? id) => new(
        Person, PartyKind.NaturalPerson, null, null, null, new(Person, name), new(Person, id), new(Person, "广州市"), new(Person, "13800138000"), null);

    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("欧阳修文", "欧*")]
    [InlineData("𠮷田", "𠮷*")]
    [InlineData("", "*")]
    public void a_person_is_a_family_name_and_a_masked_id(string name, string shown) =>
        PublicParty.Of(Of(name, "44030519851231123X"))
            .ShouldBe(new(PartyKind.NaturalPerson, shown, null, null, "4403**********123X"));

    [Fact]
    public void whoever_was_erased_is_nobody() =>
        PublicParty.Of(Of(null, null)).ShouldBe(new(PartyKind.NaturalPerson, PublicParty.Erased, null, null, null));

    [Fact]
    public void an_organisation_is_shown_in_full()
    {
        var code = CreditCode.Parse("91440101MA5AAAA00W");
        var party = PartyOnRecord.Of(
            new(PartyKind.Organisation, "穗安客运有限公司", code, Telephone: "13800138000", LegalRepresentative: "李四"), PartyId.Of(code));
        PublicParty.Of(party).ShouldBe(new(PartyKind.Organisation, "穗安客运有限公司", code, "李四", null));
    }
}
