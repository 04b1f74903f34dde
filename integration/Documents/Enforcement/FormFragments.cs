using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Enforcement;

/// <summary>Parts that several forms have in common.</summary>
internal static class FormFragments
{
    /// <summary>Begins a form of the case: whose agency, which division, which day.</summary>
    /// <returns>The filing. Where there is none, the form says so and an empty page comes of it.</returns>
    public static CaseFiled? Begin(this FormDraft draft, LocalDate on, string? number = null)
    {
        (draft.On, draft.Number) = (on, number);
        if (draft.Case is not { } filed)
        {
            draft.Lacks(AdministrativePenaltyLaw.Art54, "立案：尚未立案", "filing: no case is filed");
            return null;
        }
        (draft.Agency, draft.Division, draft.Addressee) = (filed.Agency, filed.Division, filed.Party.Party);
        return filed;
    }

    /// <summary>The name by which papers speak to a party.</summary>
    public static string NameOf(this FormDraft draft, PartyOnRecord party, string article) =>
        draft.Need(party.Name ?? draft.Open(party.PersonName), article, "当事人姓名或者名称", "name of the party");

    /// <summary>Who the party is; name and address are demanded, the rest stands where the record has it.</summary>
    /// <param name="article">What demands name and address: <c>APL/59</c>.</param>
    public static FormBlock.Grid PartyGrid(this FormDraft draft, PartyOnRecord party, string article, Label? group = null)
    {
        var name = draft.NameOf(party, article);
        var address = draft.Need(party.Address ?? draft.Open(party.PersonAddress), article, "当事人地址", "address of the party");
        var telephone = draft.Open(party.Telephone) is { } number ? PartyText.MaskedTelephone(number) : FormText.NotOnRecord;
        var about = group ?? new("当事人", "Party");
        if (party.Kind is PartyKind.NaturalPerson)
        {
            var id = draft.Open(party.ResidentId) is { } resident ? PartyText.MaskedId(resident) : FormText.NotOnRecord;
            return new(
                [
                    [new("姓名", "Name", name), new("联系电话", "Telephone", telephone)],
                    [new("身份证件号", "Identity number", id)],
                    [new("住址", "Address", address)],
                ],
                about);
        }
        return new(
            [
                [new("名称", "Name", name)],
                [new("统一社会信用代码", "Unified social credit code", party.CreditCode?.ToString() ?? FormText.NotOnRecord)],
                [
                    new(
                        party.Kind is PartyKind.IndividualBusiness ? "经营者" : "法定代表人",
                        party.Kind is PartyKind.IndividualBusiness ? "Proprietor" : "Legal representative",
                        draft.Open(party.LegalRepresentative) ?? FormText.NotOnRecord),
                    new("联系电话", "Telephone", telephone),
                ],
                [new("地址", "Address", address)],
            ],
            about);
    }

    /// <summary>What the case is about: the offence, when, where and with which vehicle.</summary>
    /// <param name="found">The offence was found; before that it is suspected 涉嫌.</param>
    public static FormBlock.Grid MatterGrid(this FormDraft draft, CaseFiled filed, bool found = false)
    {
        var (act, offence) = (filed.Act, draft.OffenceOf(filed.Act.Offence));
        var day = act.EndedOn is { } end ? $"{DocumentText.Zh(act.ActOn)}至{DocumentText.Zh(end)}" : DocumentText.Zh(act.ActOn);
        ImmutableArray<Statement> time = [new("违法时间", "Time of the act", day)];
        if (act.Plate is { } plate) time = time.Add(new("车辆号牌", "Plate", PlateText(plate)));
        ImmutableArray<ImmutableArray<Statement>> rows =
        [
            [new("案由", "Cause", found ? offence.Zh : $"涉嫌{offence.Zh}", offence.En)],
            time,
            [new("违法地点", "Place", act.Place)],
        ];
        if (act.VehicleCertificate is { } certificate) rows = rows.Add([new("道路运输证号", "Vehicle certificate", certificate)]);
        if (act.Driver is { } driver) rows = rows.Add([new("驾驶人", "Driver", draft.NameOf(driver, AdministrativePenaltyLaw.Art54))]);
        return new(rows);
    }

    /// <summary>粤A12345（黄色）</summary>
    public static string PlateText(Plate plate) => $"{plate.Number}（{ColourOf(plate.Colour)}）";

    /// <summary>The officers of an act, by account, as they were assigned; two at least (APL 42).</summary>
    public static ImmutableArray<AssignedOfficer> OfficersOf(this FormDraft draft, IEnumerable<string>? accounts = null)
    {
        var assigned = draft.All<OfficersAssigned>().SelectMany(fact => fact.Officers)
            .GroupBy(officer => officer.Account, StringComparer.Ordinal).Select(same => same.Last()).ToImmutableArray();
        var officers = accounts is null
            ? draft.Last<OfficersAssigned>()?.Officers ?? []
            : [.. accounts.Select(account => assigned.FirstOrDefault(officer => officer.Account == account)).OfType<AssignedOfficer>()];
        if (officers.Length < 2)
            draft.Lacks(AdministrativePenaltyLaw.Art42, "执法人员：须有两名以上执法人员的姓名和执法证号", "officers: two at least, with name and certificate");
        return officers;
    }

    public static string Text(this ImmutableArray<AssignedOfficer> officers) =>
        string.Join('、', officers.Select(officer => $"{officer.Name}（执法证号：{officer.Certificate}）"));

    /// <summary>Places for the officers to sign.</summary>
    public static IEnumerable<SignaturePlace> SignaturePlaces(this ImmutableArray<AssignedOfficer> officers, string zh = "执法人员签名", string en = "Officer") =>
        officers.Select(officer => new SignaturePlace(zh, en, officer.Name, $"执法证号：{officer.Certificate}"));

    /// <summary>Who was asked or was present.</summary>
    /// <param name="relation">To the case, where the form has a row for it.</param>
    public static FormBlock.Grid AskedGrid(this FormDraft draft, PartyOnRecord person, string name, Label group, string? relation = null)
    {
        var id = draft.Open(person.ResidentId) is { } resident ? PartyText.MaskedId(resident) : person.CreditCode?.ToString() ?? FormText.NotOnRecord;
        var telephone = draft.Open(person.Telephone) is { } number ? PartyText.MaskedTelephone(number) : FormText.NotOnRecord;
        ImmutableArray<ImmutableArray<Statement>> rows =
        [
            [new("姓名或者名称", "Name", name), new("联系电话", "Telephone", telephone)],
            [new("证件号", "Identity number", id)],
            [new("联系地址", "Address", person.Address ?? draft.Open(person.PersonAddress) ?? FormText.NotOnRecord)],
        ];
        return new(relation is null ? rows : rows.Add([new("与案件关系", "Relation to the case", relation)]), group);
    }

    /// <summary>The lines of a record, of which there must be some.</summary>
    public static void AddTranscript(this FormDraft draft, RecordFile? record, string article, Label heading)
    {
        if (record is { Lines: [] }) draft.Lacks(article, "笔录正文：没有内容", "text of the record: it is empty");
        draft.Add(new FormBlock.Transcript(heading, record?.Lines ?? []));
    }

    /// <summary>Begins a form of a measure, which may be imposed before any case is filed.</summary>
    public static MeasureImposed? BeginMeasure(this FormDraft draft, LocalDate on, string? number)
    {
        var imposed = draft.Take(draft.Story.In(draft.Stream).First<MeasureImposed>());
        if (imposed is null)
        {
            draft.Lacks(AdministrativeCompulsionLaw.Art24, "行政强制措施决定", "decision on the measure");
            return null;
        }
        (draft.On, draft.Number, draft.Addressee) = (on, number ?? imposed.DecisionNumber, imposed.Party.Party);
        (draft.Agency, draft.Division) = (imposed.Agency, imposed.Division);
        return imposed;
    }

    /// <summary>What is enforced: the penalty decision with the number, or the order to correct, and its day.</summary>
    public static (string Zh, string En, LocalDate On) ExecutedOf(this FormDraft draft, string number, string article)
    {
        if (draft.Take(draft.Story.All<PenaltyDecided>().LastOrDefault(told => told.Is.DecisionNumber == number)) is { } decided)
            return ("行政处罚决定", "penalty decision", decided.On);
        if (draft.Take(draft.Story.All<CorrectionOrdered>().LastOrDefault(told => told.Is.Document == number)) is { } ordered)
            return ("责令改正违法行为通知", "order to correct", ordered.On);
        draft.Lacks(article, $"据以执行的决定：没有文号为{number}的决定", $"the decision that is enforced: there is none with the number {number}");
        return ("", "", draft.On);
    }

    /// <summary>The evidence of the case as decisions list it: what it is and of which kind (APL 46, 59); what was excluded is left out.</summary>
    public static ImmutableArray<string> EvidenceOfTheCase(this FormDraft draft) =>
    [
        .. draft.Story.All<EvidenceCollected>()
            .Where(told => !draft.Story.In(told.Recorded.Stream).All<EvidenceExcluded>().Any())
            .Select(told => draft.Take(told))
            .Select((item, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}.{item.Title}（{KindOf(item.Kind)}）")),
    ];

    /// <summary>The agency, the day and the seal (APL 59(6)).</summary>
    public static void AddSeal(this FormDraft draft) =>
        draft.Add(new FormBlock.Seal(draft.Agency, DocumentText.Zh(draft.On), DocumentText.En(draft.On)));

    /// <summary>One copy for the file, one for the party.</summary>
    public static void InTwoCopies(this FormDraft draft) => draft.Copies = new(
        "本文书一式两份：一份存根，一份交当事人或其代理人。", "In two copies: one for the file, one for the party or their agent.");

    private static string ColourOf(PlateColour colour) => colour switch
    {
        PlateColour.Blue => "蓝色",
        PlateColour.Yellow => "黄色",
        PlateColour.Green => "渐变绿色",
        PlateColour.YellowGreen => "黄绿双拼色",
        PlateColour.Black => "黑色",
        _ => "白色",
    };

    private static string KindOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Documentary => "书证",
        EvidenceKind.Physical => "物证",
        EvidenceKind.Audiovisual => "视听资料",
        EvidenceKind.Electronic => "电子数据",
        EvidenceKind.Witness => "证人证言",
        EvidenceKind.PartyStatement => "当事人的陈述",
        EvidenceKind.ExpertOpinion => "鉴定意见",
        _ => "勘验笔录、现场笔录",
    };
}
