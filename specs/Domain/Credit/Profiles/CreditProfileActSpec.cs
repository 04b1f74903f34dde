using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

/// <summary>Given a profile's life so far, when an act, then. The examples that the specs share are here.</summary>
public abstract class CreditProfileActSpec : DeciderSpec<CreditProfile, CreditProfileFact, CreditProfileCommand, CreditContext>
{
    protected static readonly CreditProfileId Carrier = new(CreditSubject.Of(CreditPeople.Company), CreditDomain.RoadTransport);
    protected static readonly CreditProfileId Driver = new(CreditSubject.Of(CreditPeople.Person), CreditDomain.RoadTransport);
    protected static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    protected static readonly CreditModelId Index = CreditModelId.Parse("D-2026-1");
    protected static readonly CreditModelId Quality = CreditModelId.Parse("A-2026-1");
    protected static readonly CreditModelId Honesty = CreditModelId.Parse("B-2026-1");

    protected static readonly CreditCycle Year = new(new(2026, 1, 1), new(2026, 12, 31));

    protected static readonly ProfileOpening Opening = new("穗安货运有限公司", Guangzhou, CreditTrade.FreightTransport, new(2025, 1, 1));

    protected static readonly CreditProfileOpened Opened = new(
        Carrier, "穗安货运有限公司", null, Guangzhou, CreditTrade.FreightTransport, new(2025, 1, 1), null, null, On: new(2026, 1, 5));

    /// <summary>A driver whose cycles begin on the first of February.</summary>
    protected static readonly CreditProfileOpened DriverOpened = new(
        Driver, null, new(CreditPeople.Person, "张三丰"), Guangzhou, CreditTrade.Practitioner, new(2024, 2, 1), "4401000000001", null, On: new(2026, 2, 1));

    /// <summary>A fine of 5 000 yuan of the second of March, as entry 1.</summary>
    protected static readonly CreditFactRecorded Fined = Fact(1, "fine-3000-to-30000", new(2026, 3, 2));

    protected static readonly GradeProposed Proposed = new(Index, Year, CreditGrade.A, null, On: new(2026, 3, 2));

    /// <summary>Ten working days from Monday 2026-03-02 end on Monday 2026-03-16.</summary>
    protected static readonly GradeAnnounced Announced = new(
        Index, Year, CreditGrade.A, 975, new(new(2026, 3, 16), false), Opened.Name, null, Guangzhou, Opened.Trade, On: new(2026, 3, 2));

    protected static readonly ObjectionFiled Objected = new(1, Index, [1], "处罚已被撤销", null, On: new(2026, 3, 4));

    protected static readonly GradeConfirmed Confirmed = new(Index, Year, CreditGrade.A, 975, null, "粤交信〔2026〕8号", On: new(2026, 3, 17));

    protected static readonly CreditDutyPerformed Paid = new(1, "收据-1", new(2026, 3, 20), On: new(2026, 3, 20));

    protected static readonly RepairApplied Applied = new(1, "XYZG-2026-1", "承诺-1", On: new(2026, 6, 3));

    protected static readonly DriverGradeBReached FullMarks = new(
        Honesty, new(new(2026, 2, 1), new(2027, 1, 31)), 20, [1], On: new(2026, 3, 2));

    protected internal override CreditProfile Initial => CreditProfile.Initial;

    protected internal override Actor UsualActor => CreditPeople.Officer;

    protected internal override CreditProfile Evolve(CreditProfile state, CreditProfileFact fact) => CreditProfile.Evolve(state, fact);

    protected internal override Decision<CreditProfileFact> Decide(CreditProfile state, CreditProfileCommand command, CreditContext context) =>
        CreditProfileDecider.Decide(state, command, context);

    protected internal override CreditContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults) { Models = CreditSeeds.Models };

    protected static CreditFactRecorded Fact(
        int entry, string item, LocalDate documentOn, SeverityClass severity = SeverityClass.General, decimal quantity = 1) => new(
            entry, "enforcement", $"粤交罚〔2026〕{entry}号", documentOn, ItemCode.Parse(item), severity, quantity, null, null, null, documentOn, Guangzhou);

    /// <summary>A score of the provincial index.</summary>
    protected static ScoreComputed Scored(decimal total, CreditGrade grade, LocalDate on) =>
        new(Index, Year, on, total, grade, [], [], "enforcement.case/1#7", on);

    protected static RecordCreditFact Recording(CreditProfileId profile, string item, string document, LocalDate documentOn) =>
        new(profile, "enforcement", document, documentOn, ItemCode.Parse(item));
}
