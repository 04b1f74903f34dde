using Regulatory.Domain.Publicity;

namespace Regulatory.Domain.Specs.Publicity;

public sealed class PublicationIdSpec
{
    [Fact]
    public void a_document_has_one_publication_whoever_asks() =>
        PublicationId.Of(PublicationKind.Penalty, "粤穗交罚〔2026〕00123号").ShouldBe(PublicationId.Of(PublicationKind.Penalty, " 粤穗交罚〔2026〕00123号 "));

    [Theory]
    [InlineData("粤穗交罚[2026]00123号")]
    [InlineData("粤穗交罚（2026）００１２３号")]
    public void what_was_repaired_does_not_come_back_under_its_number_with_other_brackets(string written) =>
        PublicationId.Of(PublicationKind.Penalty, written).ShouldBe(PublicationId.Of(PublicationKind.Penalty, "粤穗交罚〔2026〕00123号"));

    [Fact]
    public void the_id_is_the_same_for_ever() =>
        PublicationId.Of(PublicationKind.Penalty, "粤穗交罚〔2026〕00123号").ToString().ShouldBe("f271a850-bd02-82d0-b996-142045eac311");

    [Fact]
    public void a_licence_and_a_penalty_of_one_number_are_two() =>
        PublicationId.Of(PublicationKind.Penalty, "1号").ShouldNotBe(PublicationId.Of(PublicationKind.Licence, "1号"));

    [Fact]
    public void an_id_is_read_as_it_is_written()
    {
        var id = PublicationId.Of(PublicationKind.Licence, "1号");
        PublicationId.Parse(id.ToString()).ShouldBe(id);
        id.Value.Version.ShouldBe(8);
        PublicationId.TryParse("1号", null, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => PublicationId.Parse(""));
    }
}
