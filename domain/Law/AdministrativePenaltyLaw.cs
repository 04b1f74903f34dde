using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政处罚法 (2021 text).</summary>
[Instrument("APL", "行政处罚法", "Administrative Penalty Law")]
public static class AdministrativePenaltyLaw
{
    /// <summary>The 2021 text is in force from this day.</summary>
    public static readonly LocalDate Commencement = new(2021, 7, 15);

    /// <summary>Kinds of penalty, among them withholding and revoking a licence and ordering a business to stop.</summary>
    public const string Art9 = "APL/9";

    /// <summary>An agency may entrust penalties, in writing, to a body that meets the conditions, and answers for it.</summary>
    public const string Art20 = "APL/20";

    /// <summary>Whom penalties may be entrusted to: a public body that manages public affairs, with qualified staff.</summary>
    public const string Art21 = "APL/21";

    /// <summary>Two agencies that are both competent: the first to file has the case; disputes go to the superior of both.</summary>
    public const string Art25 = "APL/25";

    /// <summary>A suspected crime is transferred to the judiciary without delay.</summary>
    public const string Art27 = "APL/27";

    /// <summary>The party is ordered to correct the act; illegal gains are confiscated.</summary>
    public const string Art28 = "APL/28";

    /// <summary>One act is not fined twice; of several norms the one with the higher fine applies.</summary>
    public const string Art29 = "APL/29";

    /// <summary>Nobody under fourteen is penalised; from fourteen to eighteen the penalty is lighter.</summary>
    public const string Art30 = "APL/30";

    /// <summary>When a penalty must be lighter, or below the least that the law provides.</summary>
    public const string Art32 = "APL/32";

    /// <summary>When there is no penalty: minor and corrected, first and corrected, or no fault.</summary>
    public const string Art33 = "APL/33";

    /// <summary>Discretion benchmarks are drawn up and published.</summary>
    public const string Art34 = "APL/34";

    /// <summary>Limitation: two years from the act to its discovery; five where safety was harmed.</summary>
    public const string Art36 = "APL/36";

    /// <summary>The law of the day of the act, unless the new law is lighter.</summary>
    public const string Art37 = "APL/37";

    /// <summary>Who enforces, on what basis, how, and what can be done about it is public.</summary>
    public const string Art39 = "APL/39";

    /// <summary>Electronic monitoring: lawful, reviewed, published; records are reviewed before use.</summary>
    public const string Art41 = "APL/41";

    /// <summary>At least two officers with valid certificates investigate.</summary>
    public const string Art42 = "APL/42";

    /// <summary>Officers with an interest in the case keep out of it.</summary>
    public const string Art43 = "APL/43";

    /// <summary>Before a decision the party is told of its content, facts, reasons and basis, and of their rights.</summary>
    public const string Art44 = "APL/44";

    /// <summary>Statement and defence are heard and reviewed, and never make the penalty heavier.</summary>
    public const string Art45 = "APL/45";

    /// <summary>The eight kinds of evidence; what was got unlawfully is none.</summary>
    public const string Art46 = "APL/46";

    /// <summary>The whole way of enforcement is recorded and kept.</summary>
    public const string Art47 = "APL/47";

    /// <summary>Decisions of social influence are published; changed or revoked, they are withdrawn in three days with reasons.</summary>
    public const string Art48 = "APL/48";

    /// <summary>What may be decided on the spot: a warning, or a fine of up to 200 yuan (citizen) or 3 000 yuan (organisation).</summary>
    public const string Art51 = "APL/51";

    /// <summary>Form of a decision on the spot, and the report of it.</summary>
    public const string Art52 = "APL/52";

    /// <summary>A case that meets the conditions is filed in time.</summary>
    public const string Art54 = "APL/54";

    /// <summary>Officers show their certificates; the party cooperates; what is asked and seen is put on record.</summary>
    public const string Art55 = "APL/55";

    /// <summary>Evidence that may be lost is registered in advance and disposed of in seven days.</summary>
    public const string Art56 = "APL/56";

    /// <summary>What is decided at the end of the investigation; complex and major cases are discussed collectively.</summary>
    public const string Art57 = "APL/57";

    /// <summary>When a decision needs legal review first; who reviews.</summary>
    public const string Art58 = "APL/58";

    /// <summary>The six contents of a penalty decision.</summary>
    public const string Art59 = "APL/59";

    /// <summary>The case is decided within ninety days of its filing.</summary>
    public const string Art60 = "APL/60";

    /// <summary>The decision is served on the spot or within seven days; electronically only on signed confirmation.</summary>
    public const string Art61 = "APL/61";

    /// <summary>No decision without notice, and without hearing the defence, unless the party waives it.</summary>
    public const string Art62 = "APL/62";

    /// <summary>What a party may have heard before it is decided, revocation of a licence among it.</summary>
    public const string Art63 = "APL/63";

    /// <summary>Conduct of a hearing; the time to ask for one.</summary>
    public const string Art64 = "APL/64";

    /// <summary>Deferral and instalments on application for hardship.</summary>
    public const string Art66 = "APL/66";

    /// <summary>Who decides does not collect; the fine is paid at the bank or electronically within fifteen days.</summary>
    public const string Art67 = "APL/67";

    /// <summary>When officers may collect on the spot.</summary>
    public const string Art68 = "APL/68";

    /// <summary>Collection on the spot in remote places, at the party's request.</summary>
    public const string Art69 = "APL/69";

    /// <summary>No collection without the official receipt.</summary>
    public const string Art70 = "APL/70";

    /// <summary>What was collected is handed in within two days, and brought to the bank within two more.</summary>
    public const string Art71 = "APL/71";

    /// <summary>What follows from delay: the surcharge, never above the fine; compulsory execution.</summary>
    public const string Art72 = "APL/72";

    /// <summary>Remedies do not stop the penalty; while they pend no surcharge is counted.</summary>
    public const string Art73 = "APL/73";

    /// <summary>Failure to file a case that should be filed is a breach of duty.</summary>
    public const string Art76 = "APL/76";

    /// <summary>Periods of 2, 3, 5 and 7 days are working days.</summary>
    public const string Art85 = "APL/85";

    /// <summary>Days to ask for a hearing after being told of the right (<see cref="Art64"/>; three before the 2021 text).</summary>
    public static readonly Dated<int> DaysToRequestHearing = new((new(1996, 10, 1), 3), (Commencement, 5));

    /// <summary>Days between the notice of a hearing and its day (<see cref="Art64"/>).</summary>
    public static readonly Dated<int> DaysOfHearingNotice = new((Commencement, 7));

    /// <summary>Days from filing to decision (<see cref="Art60"/>).</summary>
    public static readonly Dated<int> DaysToDecide = new((Commencement, 90));

    /// <summary>Days from decision to service (<see cref="Art61"/>).</summary>
    public static readonly Dated<int> DaysToServe = new((Commencement, 7));

    /// <summary>Days from receipt of the decision to payment (<see cref="Art67"/>).</summary>
    public static readonly Dated<int> DaysToPay = new((Commencement, 15));

    /// <summary>Days in which an officer hands in what was collected, and again in which the agency banks it (<see cref="Art71"/>).</summary>
    public static readonly Dated<int> DaysToHandInCash = new((Commencement, 2));

    /// <summary>Years from the act to its discovery; and where safety was harmed (<see cref="Art36"/>).</summary>
    public static readonly Dated<(int Ordinary, int WithHarm)> YearsOfLimitation = new((Commencement, (2, 5)));

    /// <summary>Largest fine on the spot for a citizen and for an organisation (<see cref="Art51"/>).</summary>
    public static readonly Dated<(Money Citizen, Money Organisation)> LargestFineOnSpot =
        new((Commencement, (Money.OfYuan(200), Money.OfYuan(3_000))));

    /// <summary>Largest fine that is collected on the spot without another reason (<see cref="Art68"/>).</summary>
    public static readonly Dated<Money> LargestCollectionOnSpot = new((Commencement, Money.OfYuan(100)));

    /// <summary>Least age of whoever is penalised, and of whoever is penalised in full (<see cref="Art30"/>).</summary>
    public static readonly Dated<(int Penalised, int InFull)> Ages = new((Commencement, (14, 18)));

    /// <summary>Surcharge a day of delay, in hundredths of the fine (<see cref="Art72"/>).</summary>
    public static readonly Dated<int> SurchargePercentPerDay = new((Commencement, 3));

    /// <summary>Days to dispose of evidence registered in advance (<see cref="Art56"/>).</summary>
    public static readonly Dated<int> DaysToDisposeOfRegistered = new((Commencement, 7));

    /// <summary>Days to withdraw the publication of a decision that was changed or revoked (<see cref="Art48"/>).</summary>
    public static readonly Dated<int> DaysToWithdrawPublication = new((Commencement, 3));
}
