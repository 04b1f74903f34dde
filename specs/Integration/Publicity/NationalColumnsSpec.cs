using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Publicity;

namespace Regulatory.Integration.Specs.Publicity;

/// <summary>Publications under national column names.</summary>
public sealed class NationalColumnsSpec
{
    internal static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");
    internal static readonly IssuingBody Bureau = new("广州市交通运输局", CreditCode.Parse("11440100MB2C00000W"));
    internal static readonly PartyId Person = PartyId.Parse("P:00112233445566778899aabbccddeeff");

    internal static readonly PublicationRecord Penalty = new(
        PublicationId.Of(PublicationKind.Penalty, "粤穗交罚〔2026〕00123号"), PublicationKind.Penalty, "粤穗交罚〔2026〕00123号",
        new(PartyKind.Organisation, "穗安客运有限公司", Code, "李四", null), Bureau, Bureau, DivisionCode.Parse("440100"), new(2026, 4, 8),
        new(2026, 4, 10), new(2027, 4, 8), SeverityClass.General,
        new(
            "未按照规定线路行驶", "客车未按照批准的线路行驶", ["《道路运输条例》第六十九条", "《广东省道路运输条例》第五十九条"],
            [PenaltyKind.Fine, PenaltyKind.ConfiscationOfGains], "罚款3000元，没收违法所得1234.56元", Money.OfYuan(3_000), Money.OfYuan(1_234.56m),
            null, null, null),
        null, null, Instant.FromUtc(2026, 4, 10, 2, 0), 42);

    internal static readonly PublicationRecord Licence = Penalty with
    {
        Kind = PublicationKind.Licence, DocumentNumber = "穗交许〔2026〕88号", Penalty = null, Class = null, Until = null,
        Licence = new("准予行政许可决定书", LicenceCategory.Ordinary, "道路运输经营许可证", "440100000001", "县际班车客运", new(2026, 4, 8), null, true),
    };

    [Fact]
    public void a_penalty_has_the_fields_of_the_standard() => Of(Penalty).Standard.ShouldBe(new Dictionary<string, string>
    {
        ["行政相对人名称"] = "穗安客运有限公司",
        ["行政相对人类别"] = "法人及非法人组织",
        ["行政相对人代码_1（统一社会信用代码）"] = "91440101MA5AAAA00W",
        ["行政相对人代码_3（组织机构代码）"] = "MA5AAAA00",
        ["法定代表人"] = "李四",
        ["行政处罚决定书文号"] = "粤穗交罚〔2026〕00123号",
        ["违法行为类型"] = "未按照规定线路行驶",
        ["违法事实"] = "客车未按照批准的线路行驶",
        ["处罚依据"] = "《道路运输条例》第六十九条；《广东省道路运输条例》第五十九条",
        ["处罚类别"] = "罚款;没收违法所得",
        ["处罚内容"] = "罚款3000元，没收违法所得1234.56元",
        ["罚款金额（万元）"] = "0.3",
        ["没收违法所得、没收非法财物的金额（万元）"] = "0.123456",
        ["处罚决定日期"] = "2026/04/08",
        ["公示截止期"] = "2027/04/08",
        ["处罚机关"] = "广州市交通运输局",
        ["处罚机关统一社会信用代码"] = "11440100MB2C00000W",
        ["数据来源单位"] = "广州市交通运输局",
        ["数据来源单位统一社会信用代码"] = "11440100MB2C00000W",
    }, ignoreOrder: true);

    [Fact]
    public void a_penalty_has_the_older_columns() => Of(Penalty).Legacy.ShouldBe(new Dictionary<string, string>
    {
        ["CF_WSH"] = "粤穗交罚〔2026〕00123号",
        ["CF_CFMC"] = "未按照规定线路行驶",
        ["CF_CFLB1"] = "罚款",
        ["CF_CFLB2"] = "没收违法所得",
        ["CF_SY"] = "客车未按照批准的线路行驶",
        ["CF_YJ"] = "《道路运输条例》第六十九条；《广东省道路运输条例》第五十九条",
        ["CF_XDR_MC"] = "穗安客运有限公司",
        ["CF_XDR_SHXYM"] = "91440101MA5AAAA00W",
        ["CF_XDR_ZDM"] = "MA5AAAA00",
        ["CF_FR"] = "李四",
        ["CF_JG"] = "罚款3000元，没收违法所得1234.56元",
        ["CF_JDRQ"] = "2026/04/08",
        ["CF_XZJG"] = "广州市交通运输局",
        ["CF_ZT"] = "1",
        ["DFBM"] = "440100",
        ["SJC"] = "2026/04/10 10:00:00",
    }, ignoreOrder: true);

    [Fact]
    public void the_older_columns_are_those_of_the_rulebook()
    {
        NationalColumns.LegacyPenalties.Select(column => column.Name).ShouldBe(
        [
            "CF_WSH", "CF_CFMC", "CF_CFLB1", "CF_CFLB2", "CF_SY", "CF_YJ", "CF_XDR_MC", "CF_XDR_SHXYM", "CF_XDR_ZDM", "CF_XDR_GSDJ", "CF_XDR_SWDJ",
            "CF_XDR_SFZ", "CF_FR", "CF_JG", "CF_JDRQ", "CF_XZJG", "CF_ZT", "DFBM", "SJC", "BZ",
        ]);
        NationalColumns.LegacyLicences.Select(column => column.Name).ShouldBe(
        [
            "XK_WSH", "XK_XMMC", "XK_SPLB", "XK_NR", "XK_XDR_MC", "XK_XDR_SHXYM", "XK_FR", "XK_JDRQ", "XK_JZQ", "XK_XZJG", "XK_ZT", "DFBM", "SJC",
            "BZ",
        ]);
    }

    [Fact]
    public void a_long_term_licence_ends_on_the_last_day_of_2099() => Of(Licence).Standard["有效期至"].ShouldBe("2099/12/31");

    [Fact]
    public void a_licence_has_the_fields_of_the_standard_and_the_older_columns()
    {
        var (standard, legacy) = Of(Licence with { Licence = Licence.Licence! with { ValidUntil = new(2030, 4, 7), Valid = false } });
        (standard["行政许可决定文书号"], standard["许可类别"], standard["许可编号"], standard["有效期自"], standard["有效期至"], standard["当前状态"])
            .ShouldBe(("穗交许〔2026〕88号", "普通", "440100000001", "2026/04/08", "2030/04/07", "2"));
        (legacy["XK_WSH"], legacy["XK_XMMC"], legacy["XK_JZQ"], legacy["XK_ZT"]).ShouldBe(("穗交许〔2026〕88号", "道路运输经营许可证", "2030/04/07", "2"));
        standard.Keys.Concat(legacy.Keys).ShouldNotContain(name => name.Contains("处罚") || name.StartsWith("CF_"));
    }

    [Fact]
    public void a_persons_id_is_masked_and_a_representatives_never_there()
    {
        var (standard, legacy) = Of(Penalty with { Party = new(PartyKind.NaturalPerson, "张*", null, null, "4401**********0013") });
        (standard["自然人证件类型"], standard["自然人证件号码"], legacy["CF_XDR_SFZ"]).ShouldBe(("身份证", "4401**********0013", "4401**********0013"));
        standard.ContainsKey("法定代表人证件号码").ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, "0.000001")]
    [InlineData(300_000, "0.3")]
    [InlineData(1_000_000, "1")]
    [InlineData(123_456_789, "123.456789")]
    [InlineData(10_000_000_000, "10000")]
    [InlineData(0, "0")]
    public void amounts_in_ten_thousand_yuan_are_exact(long fen, string written) => NationalWords.TenThousandYuan(new(fen)).ShouldBe(written);

    [Fact]
    public void every_word_of_the_standard_is_there()
    {
        Enum.GetValues<PenaltyKind>().Select(NationalWords.Of).Distinct().Count().ShouldBe(14);
        Enum.GetValues<PartyKind>().Select(NationalWords.Of).ShouldBe(["法人及非法人组织", "个体工商户", "自然人"]);
        Enum.GetValues<LicenceCategory>().Select(NationalWords.Of).ShouldBe(["普通", "特许", "认可", "核准", "登记", "其他"]);
    }

    [Fact]
    public void a_fact_becomes_a_record_masked_and_of_the_erased_nothing()
    {
        PartyOnRecord driver = new(
            Person, PartyKind.NaturalPerson, null, null, null, new(Person, "张三丰"), new(Person, "440106198001010013"), null, null, null);
        var document = new DocumentOnRecord(
            PublicationKind.Penalty, "1号", driver, Bureau, Bureau, DivisionCode.Parse("440100"), new(2026, 4, 8),
            new(PenaltyProcedure.Ordinary, "t", new(null, new(Person, "事实")), ["b"], [PenaltyKind.Fine], new(null, new(Person, "内容")), Money.OfYuan(1), null, null, null, null),
            null, null);
        var published = new PublicationPublished(document, SeverityClass.General, true, new(2027, 4, 8), false, new(2026, 4, 10));
        var record = PublicationRecord.Of(Penalty.Id, published, Instant.FromUtc(2026, 4, 10, 2, 0), 7)!;
        record.Party.ShouldBe(new(PartyKind.NaturalPerson, "张*", null, null, "4401**********0013"));
        (record.Penalty!.Facts, record.Penalty.Content, record.Position).ShouldBe(("事实", "内容", 7L));

        var erased = document with { Party = driver with { PersonName = new(Person, null), ResidentId = new(Person, null) } };
        PublicationRecord.Of(Penalty.Id, published with { Document = erased }, Instant.FromUtc(2026, 4, 10, 2, 0), 7).ShouldBeNull();
    }

    private static (IReadOnlyDictionary<string, string> Standard, IReadOnlyDictionary<string, string> Legacy) Of(PublicationRecord record) =>
        PublicationTable.Row(record);
}
