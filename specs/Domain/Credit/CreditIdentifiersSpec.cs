using Regulatory.Domain.Credit;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit;

public sealed class CreditIdentifiersSpec
{
    [Theory]
    [InlineData("E:91440101MA5AAAA00W", CreditSubjectKind.Enterprise, "E:91440101MA5AAAA00W")]
    [InlineData("P:0123456789abcdef0123456789abcdef", CreditSubjectKind.Person, "P:0123456789abcdef0123456789abcdef")]
    [InlineData("V:粤A12345/Yellow", CreditSubjectKind.Vehicle, null)]
    [InlineData("S:GD-2026-TJ01", CreditSubjectKind.Section, null)]
    [InlineData("T:91440101MA5AAAA00W", CreditSubjectKind.ThirdParty, "E:91440101MA5AAAA00W")]
    public void a_subject_says_what_it_is_and_which_party(string text, CreditSubjectKind kind, string? party)
    {
        var subject = CreditSubject.Parse(text);
        (subject.Kind, subject.Party?.Value, subject.ToString()).ShouldBe((kind, party, text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("E:")]
    [InlineData("E:91440101MA5AAAA00X")]
    [InlineData("P:440305198512311234")]
    [InlineData("V:粤A12345")]
    [InlineData("V:粤a12345/Yellow")]
    [InlineData("S:a")]
    [InlineData("S:A:D3")]
    [InlineData("X:91440101MA5AAAA00W")]
    public void nothing_else_is_a_subject(string text) => CreditSubject.TryParse(text, null, out _).ShouldBeFalse();

    [Theory]
    [InlineData("E:91440101MA5AAAA00W:D3", true)]
    [InlineData("V:粤A12345/Yellow:D5", true)]
    [InlineData("E:91440101MA5AAAA00W:D8", false)]
    [InlineData("E:91440101MA5AAAA00W:D0", false)]
    [InlineData("E:91440101MA5AAAA00W", false)]
    public void a_profile_is_a_subject_in_one_of_seven_fields(string text, bool valid)
    {
        CreditProfileId.TryParse(text, null, out var id).ShouldBe(valid);
        if (valid) id.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("D-2026-1", true)]
    [InlineData("E-2026-1", false)]
    [InlineData("D-", false)]
    [InlineData("D-123456789012345678901", false)]
    public void a_version_of_a_model_begins_with_its_letter(string text, bool valid) => CreditModelId.TryParse(text, null, out _).ShouldBe(valid);

    [Theory]
    [InlineData("E:91440101MA5AAAA00W:Overload", true)]
    [InlineData("E:91440101MA5AAAA00W:0", false)]
    [InlineData("E:91440101MA5AAAA00W:overload", false)]
    public void a_listing_names_its_list(string text, bool valid) => CreditListingId.TryParse(text, null, out _).ShouldBe(valid);

    [Theory]
    [InlineData("overload-over-50", true)]
    [InlineData("Overload", false)]
    [InlineData("a--b", false)]
    [InlineData("ab", false)]
    public void an_item_has_lower_case_words(string text, bool valid) => ItemCode.TryParse(text, null, out _).ShouldBe(valid);

    [Theory]
    [InlineData(CreditGrade.AAA, CreditGrade.AA, true)]
    [InlineData(CreditGrade.B, CreditGrade.B, true)]
    [InlineData(CreditGrade.D, CreditGrade.C, false)]
    public void grades_are_in_order(CreditGrade grade, CreditGrade other, bool asGood)
    {
        grade.AtLeast(other).ShouldBe(asGood);
        grade.WorseThan(other).ShouldBe(!asGood);
    }

    [Fact]
    public void seeded_items_that_models_share_say_the_same_of_it()
    {
        var items = CreditSeeds.Published.SelectMany(model => model.Terms.Items).GroupBy(item => item.Code);
        foreach (var shared in items) shared.Select(item => (item.Zh, item.En, item.Class)).Distinct().Count().ShouldBe(1, shared.Key.Value);
    }
}
