using Regulatory.Integration.Documents.Models;

namespace Regulatory.Specs.Integration.Documents.Models;

public sealed class FactDetailsSpec
{
    private const string Data =
        """{"applicant":{"personName":{"sealed":"a","subject":"P:1"},"residentId":{"sealed":"b","subject":"P:1"},"telephone":{"sealed":"c","subject":"P:1"}},"joint":true,"list":["x",{"y":1}],"none":null,"on":"2026-03-02"}""";

    private static readonly Dictionary<string, string?> Values = new() { ["a"] = "欧阳明华", ["b"] = "11010519491231002X", ["c"] = "13800138000" };

    [Fact]
    public void members_stand_by_their_paths_and_personal_ones_are_masked() =>
        Shown(inClear: false).ShouldBe(
        [
            "applicant.personName=欧*", "applicant.residentId=1101**********002X", "applicant.telephone=138****8000", "joint=true", "list[1]=x",
            "list[2].y=1", "on=2026-03-02",
        ]);

    [Fact]
    public void a_resident_id_within_another_number_is_masked_too_unless_there_is_a_purpose()
    {
        const string data = """{"number":"粤从业44030519851231123X号"}""";
        new FactDetails((_, _) => null, inClear: false).Of(data).Single().Value.ShouldBe("粤从业4403**********123X号");
        new FactDetails((_, _) => null, inClear: true).Of(data).Single().Value.ShouldBe("粤从业44030519851231123X号");
    }

    [Fact]
    public void for_a_purpose_they_stand_in_clear() =>
        Shown(inClear: true)[..3].ShouldBe(["applicant.personName=欧阳明华", "applicant.residentId=11010519491231002X", "applicant.telephone=13800138000"]);

    [Fact]
    public void what_was_erased_is_said_to_be_so_even_for_a_purpose() =>
        new FactDetails((_, _) => null, inClear: true).Of(Data)[0].Value.ShouldContain("erased by law");

    [Fact]
    public void the_paths_of_personal_values_are_known_without_opening_them() =>
        FactDetails.SealedIn(Data).ShouldBe(["applicant.personName", "applicant.residentId", "applicant.telephone"]);

    [Fact]
    public void every_fact_of_the_domain_has_its_words_and_articles_are_cited_in_full()
    {
        FactWords.All.Count.ShouldBe(Domain());
        FactWords.Of("licensing.application.granted.v1").ArticleZh.ShouldBe("《行政许可法》第三十八条");
        FactWords.Of("licensing.licence.issued.v1").ArticleZh.ShouldBe("《行政许可法》第三十九条、《行政许可法》第四十四条");
        FactWords.Of("licensing.application.accepted.v1").ArticleEn.ShouldEndWith("Art. 32(5)");
        FactWords.Of("nobody.knows.this.v1").ShouldBe(new("nobody.knows.this.v1", "nobody.knows.this.v1", ""));
    }

    private static int Domain() => typeof(Regulatory.Domain.Kernel.RuleId).Assembly.GetTypes()
        .Count(type => Attribute.IsDefined(type, typeof(Regulatory.Domain.Kernel.FactAttribute)));

    private static List<string> Shown(bool inClear) =>
        [.. new FactDetails((_, envelope) => Values[envelope], inClear).Of(Data).Select(detail => $"{detail.Name}={detail.Value}")];
}
