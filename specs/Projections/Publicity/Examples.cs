using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Projections.Specs.Publicity;

/// <summary>A fine on a coach company, a driver's fine and a licence, and what becomes of their publicity.</summary>
internal static class Examples
{
    public const string Key = "0198c6f0-0000-7000-8000-0000000000a1";

    public static readonly PartyId Person = PartyId.Parse("P:00112233445566778899aabbccddeeff");

    public static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");

    public static readonly IssuingBody Bureau = new("广州市交通运输局", CreditCode.Parse("11440100MB2C00000W"));

    public static readonly PartyOnRecord Company = new(
        PartyId.Of(Code), PartyKind.Organisation, "穗安客运有限公司", Code, null, null, null, null, null, new(PartyId.Of(Code), "李四"));

    public static readonly PartyOnRecord Driver = new(
        Person, PartyKind.NaturalPerson, null, null, null, new(Person, "张三丰"), new(Person, "440106198001010013"), null, null, null);

    public static readonly PartyOnRecord Forgotten = Driver with
    {
        PersonName = new(Person, null), ResidentId = new(Person, null),
    };

    public static readonly DocumentOnRecord Penalty = new(
        PublicationKind.Penalty, "粤穗交罚〔2026〕00123号", Company, Bureau, Bureau, DivisionCode.Parse("440100"), new(2026, 4, 8),
        new(
            PenaltyProcedure.Ordinary, "未按照规定线路行驶", new("客车未按照批准的线路行驶", null), ["《道路运输条例》第六十九条"], [PenaltyKind.Fine],
            new("罚款人民币三千元整", null), Money.OfYuan(3_000), null, null, null, null),
        null, null);

    public static readonly DocumentOnRecord Licence = Penalty with
    {
        Kind = PublicationKind.Licence, Number = "穗交许〔2026〕88号", Penalty = null,
        Licence = new(
            "准予行政许可决定书", LicenceCategory.Ordinary, "道路运输经营许可证", "440100000001", new("县际班车客运", null), new(2026, 4, 8), new(2030, 4, 7)),
    };

    public static readonly PublicityDecision General = new(
        true, PublicityGround.GraveEnough, SeverityClass.General, null, new(2026, 7, 8), new(2027, 4, 8));

    public static readonly PublicityDecision Minor = new(false, PublicityGround.MinorWithheld, SeverityClass.Minor, null, null, null);

    public static readonly Deadline Due = new(new(2026, 4, 17), false);

    public static readonly PublicityDecided Decided = new(Penalty, General, Due, new(2026, 4, 9));

    public static readonly PublicationPublished Published = new(
        Penalty, SeverityClass.General, true, new LocalDate(2027, 4, 8), Late: false, new(2026, 4, 10));

    public static readonly WithdrawalRequired Overturned = new(
        WithdrawalCause.Revoked, "粤交复决〔2026〕5号", new(2026, 6, 1), new(new(2026, 6, 4), false), new(2026, 6, 1));

    public static readonly PublicationWithdrawn Withdrawn = new(
        PublicationKind.Penalty, Penalty.Number, WasShown: true, WithdrawalCause.Revoked, "粤交复决〔2026〕5号", new(2026, 6, 1), "复议决定撤销原处罚",
        new(new(2026, 6, 4), false), Late: false, new(2026, 6, 2));

    public static readonly PublicityEnded Repaired = new(PublicityEnd.CreditRepaired, "粤信修〔2026〕9号", new(2026, 8, 3));

    public static readonly DocumentReported Reported = new("信用中国（广东）", "R-1", Late: false, new(2026, 4, 10));
}
