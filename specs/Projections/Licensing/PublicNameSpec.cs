using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Projections.Licensing;

namespace Regulatory.Projections.Specs.Licensing;

public sealed class PublicNameSpec
{
    private static readonly PartyId Person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");

    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("𠮷野", "𠮷*")]
    [InlineData("", "*")]
    [InlineData(null, "已删除 erased")]
    public void a_person_is_known_to_the_public_by_one_whole_character(string? name, string shown) => PublicName.Of(
        new(Person, ApplicantKind.NaturalPerson, null, null, new(Person, name), null, null, null)).ShouldBe(shown);
}
