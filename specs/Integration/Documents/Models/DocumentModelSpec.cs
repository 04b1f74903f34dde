using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Specs.Integration.Documents.Models;

public sealed class DocumentModelSpec
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void the_certificate_of_an_organisation() => Approve(
        CertificateModel.Of(Papers.Licence, Papers.PublicBaseUrl, Papers.Evidence) with { VerifyCode = "" });

    [Fact]
    public void the_certificate_of_a_person_masks_the_identity_number_and_has_no_holes() => Approve(
        CertificateModel.Of(
            Papers.Licence with
            {
                Holder = Papers.Person, Kind = LicenceKind.PassengerDriver, ItemZh = "经营性道路旅客运输驾驶员从业资格",
                ItemEn = "passenger driver's qualification", Scope = new("经营性道路旅客运输"), Term = new(new LocalDate(2026, 3, 9), null),
            },
            Papers.PublicBaseUrl, Papers.Evidence) with { VerifyCode = "" });

    [Fact]
    public void the_letter_that_grants() => Approve(
        GrantDecisionModel.Of([.. Papers.Submission, Papers.Grant], Papers.Item, Papers.Authority, Papers.Evidence));

    [Fact]
    public void the_letter_that_refuses() => Approve(
        RefusalDecisionModel.Of([.. Papers.Submission, Papers.Refusal], Papers.Item, Papers.Authority, Papers.Evidence));

    [Fact]
    public void the_certificate_of_erasure_says_what_it_reaches_and_not_whom() => Approve(ErasureModel.Of(
        new(
            PartyId.Parse("P:00112233445566778899aabbccddeeff"), ErasureBasis.RequestOfTheSubject, "删〔2026〕1号",
            ["licensing.licence/0198c6f0-0000-7000-8000-000000000001"], "clerk-gd", "superior-gd", "广东省交通运输厅", new(2026, 3, 9)),
        backupDays: 35, Papers.Evidence));

    [Fact]
    public void a_refusal_states_the_remedies_to_the_letter_as_decided() =>
        RefusalDecisionModel.Of([.. Papers.Submission, Papers.Refusal], Papers.Item, Papers.Authority, Papers.Evidence)
            .Remedies.ShouldBe(Papers.Refusal.Remedies);

    [Fact]
    public void a_refusal_for_false_material_gives_the_warning_that_the_law_orders() =>
        RefusalDecisionModel.Of(
            [.. Papers.Submission, Papers.Refusal with { FalseMaterial = true }], Papers.Item, Papers.Authority, Papers.Evidence)
            .Conclusion.Zh.ShouldBe("根据《行政许可法》第三十八条、《行政许可法》第七十八条的规定，本机关决定不予行政许可，并给予警告。");

    [Fact]
    public void the_letter_of_a_deregistration_promises_no_certificate() =>
        GrantDecisionModel.Of(
            [((ApplicationSubmitted)Papers.Submission[0]) with { Kind = ApplicationKind.Deregistration }, Papers.Submission[1], Papers.Grant],
            Papers.Item, Papers.Authority, Papers.Evidence)
            .Delivery.Zh.ShouldBe("本机关依法办理该行政许可的注销手续（《行政许可法》第七十条）。");

    [Theory]
    [InlineData(ApplicationKind.Deregistration, "准予注销行政许可决定书")]
    [InlineData(ApplicationKind.New, "准予行政许可决定书")]
    [InlineData(ApplicationKind.Change, "准予变更行政许可决定书")]
    [InlineData(ApplicationKind.Renewal, "准予延续行政许可决定书")]
    public void the_letter_is_named_after_what_is_granted(ApplicationKind kind, string title) =>
        GrantDecisionModel.Of(
            [((ApplicationSubmitted)Papers.Submission[0]) with { Kind = kind }, Papers.Submission[1], Papers.Grant],
            Papers.Item, Papers.Authority, Papers.Evidence).TitleZh.ShouldBe(title);

    [Fact]
    public void there_is_no_certificate_before_a_grant() => Should.Throw<InvalidOperationException>(
        () => CertifiedLicence.Of(Papers.Submission, Papers.Item, Papers.Number, Papers.Authority, Papers.IssuedOn));

    [Theory]
    [InlineData("涉路施工许可(占用挖掘、跨越穿越)", "涉路施工许可证")]
    [InlineData("港口经营许可（码头/客运）", "港口经营许可证")]
    [InlineData("船员适任证书", "船员适任证书")]
    [InlineData("巡游车驾驶员从业资格", "巡游车驾驶员从业资格证")]
    [InlineData("水上水下活动", "水上水下活动许可证")]
    public void a_certificate_without_a_name_of_its_own_is_named_after_its_item(string item, string title) =>
        CertificateTitle.Of(LicenceKind.Other, item, "").Zh.ShouldBe(title);

    [Theory]
    [InlineData("ALL/38", "《行政许可法》第三十八条", "Administrative Licensing Law, Art. 38")]
    [InlineData("ALL/32(4)", "《行政许可法》第三十二条(4)", "Administrative Licensing Law, Art. 32(4)")]
    [InlineData("ALL/10", "《行政许可法》第十条", "Administrative Licensing Law, Art. 10")]
    [InlineData("某管理办法 7", "某管理办法 7", "某管理办法 7")]
    public void articles_are_cited_by_the_name_of_their_law(string article, string zh, string en)
    {
        Citation.Zh(article).ShouldBe(zh);
        Citation.En(article).ShouldBe(en);
    }

    [Fact]
    public void the_public_sees_a_persons_family_name_only()
    {
        DocumentText.PublicNameOf(Papers.Person).ShouldBe("欧***");
        DocumentText.PublicNameOf(Papers.Organisation).ShouldBe("广州珠江危险货物运输有限公司");
        DocumentText.PublicNameOf(Papers.Person with { PersonName = Papers.Person.PersonName! with { Clear = null } }).ShouldBe("已删除 erased");
    }

    [Fact]
    public void a_number_in_chinese_is_encoded_in_the_address() => VerificationUrl.Of(new("https://a.example/base"), "粤A/1 号")
        .ShouldBe("https://a.example/base/verify/%E7%B2%A4A%2F1%20%E5%8F%B7");

    private static void Approve<TModel>(TModel model, [CallerMemberName] string name = "") => JsonSerializer.Serialize(model, Readable)
        .ShouldMatchApproved(approval => approval
            .WithFilenameGenerator((_, _, stage, extension) => $"{name}.{stage}.{extension}")
            .WithFileExtension("json").SubFolder("Approved").NoDiff());
}
