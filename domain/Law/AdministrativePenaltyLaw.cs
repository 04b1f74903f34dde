using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政处罚法 (2021 text).</summary>
[Instrument("APL", "行政处罚法", "Administrative Penalty Law")]
public static class AdministrativePenaltyLaw
{
    /// <summary>Kinds of penalty, among them withholding and revoking a licence and ordering a business to stop.</summary>
    public const string Art9 = "APL/9";

    /// <summary>Decisions of social influence are published; changed or revoked, they are withdrawn in three days with reasons.</summary>
    public const string Art48 = "APL/48";

    /// <summary>What a party may have heard before it is decided, revocation of a licence among it.</summary>
    public const string Art63 = "APL/63";

    /// <summary>Conduct of a hearing; the time to ask for one.</summary>
    public const string Art64 = "APL/64";

    /// <summary>Illegal gains are confiscated; a gain is the money got from the act.</summary>
    public const string Art28 = "APL/28";

    /// <summary>One act is not fined twice; of several norms the one with the higher fine applies.</summary>
    public const string Art29 = "APL/29";

    /// <summary>Minors under fourteen are not punished; up to eighteen the penalty is mitigated.</summary>
    public const string Art30 = "APL/30";

    /// <summary>Grounds on which a penalty must be lighter, or below the band.</summary>
    public const string Art32 = "APL/32";

    /// <summary>When no penalty is laid down: minor and corrected, first and slight, no fault.</summary>
    public const string Art33 = "APL/33";

    /// <summary>Discretion benchmarks are drawn up and published.</summary>
    public const string Art34 = "APL/34";

    /// <summary>Limitation: two years, five where life, health or financial safety was harmed.</summary>
    public const string Art36 = "APL/36";

    /// <summary>The law of the day of the act, unless the new law is lighter.</summary>
    public const string Art37 = "APL/37";

    /// <summary>Who enforces, on what basis, how, and what can be done about it is public.</summary>
    public const string Art39 = "APL/39";

    /// <summary>Electronic monitoring: lawful, reviewed, published; records are reviewed before use.</summary>
    public const string Art41 = "APL/41";

    /// <summary>Two officers with certificates on every act of enforcement.</summary>
    public const string Art42 = "APL/42";

    /// <summary>The eight kinds of evidence; only what was found true is used.</summary>
    public const string Art46 = "APL/46";

    /// <summary>The whole way of enforcement is recorded and kept.</summary>
    public const string Art47 = "APL/47";

    /// <summary>Evidence that may be lost is registered in advance and disposed of in seven days.</summary>
    public const string Art56 = "APL/56";

    /// <summary>Deferral and instalments on application for hardship.</summary>
    public const string Art66 = "APL/66";

    /// <summary>Who imposes a fine does not collect it; payment within fifteen days of receipt.</summary>
    public const string Art67 = "APL/67";

    /// <summary>When officers may take a fine on the spot.</summary>
    public const string Art68 = "APL/68";

    /// <summary>Taking a fine on the spot in remote places, at the party's request.</summary>
    public const string Art69 = "APL/69";

    /// <summary>An official receipt for every fine taken.</summary>
    public const string Art70 = "APL/70";

    /// <summary>What was taken on the spot is handed in and deposited within two days each.</summary>
    public const string Art71 = "APL/71";

    /// <summary>What follows from delay: the surcharge, never above the fine; compulsory execution.</summary>
    public const string Art72 = "APL/72";

    /// <summary>Remedies do not stop the penalty; while they pend no surcharge is counted.</summary>
    public const string Art73 = "APL/73";

    /// <summary>Breaches of the agency's own duties, among them not filing what must be filed.</summary>
    public const string Art76 = "APL/76";

    /// <summary>Periods of 2, 3, 5 and 7 days are working days.</summary>
    public const string Art85 = "APL/85";

    /// <summary>Days to withdraw the publication of a decision that was changed or revoked (<see cref="Art48"/>).</summary>
    public static readonly Dated<int> DaysToWithdrawPublication = new((new(2021, 7, 15), 3));

    /// <summary>Days to ask for a hearing after being told of the right (<see cref="Art64"/>; three before the 2021 text).</summary>
    public static readonly Dated<int> DaysToRequestHearing = new((new(1996, 10, 1), 3), (new(2021, 7, 15), 5));

    /// <summary>Days to pay after receipt of the decision (<see cref="Art67"/>).</summary>
    public static readonly Dated<int> DaysToPay = new((new(1996, 10, 1), 15));

    /// <summary>Surcharge a day of delay, in hundredths of the fine (<see cref="Art72"/>).</summary>
    public static readonly Dated<int> SurchargePercentPerDay = new((new(1996, 10, 1), 3));

    /// <summary>Days to dispose of evidence registered in advance (<see cref="Art56"/>).</summary>
    public static readonly Dated<int> DaysToDisposeOfRegistered = new((new(1996, 10, 1), 7));

    /// <summary>Largest fine that officers may take on the spot for its smallness alone (<see cref="Art68"/>).</summary>
    public static readonly Dated<Money> SpotCollectionLimit = new((new(1996, 10, 1), Money.OfYuan(20)), (new(2021, 7, 15), Money.OfYuan(100)));

    /// <summary>Days for each of the two steps by which money taken on the spot reaches the bank (<see cref="Art71"/>).</summary>
    public static readonly Dated<int> DaysToHandIn = new((new(1996, 10, 1), 2));

    /// <summary>Years of limitation (<see cref="Art36"/>).</summary>
    public static readonly Dated<int> YearsOfLimitation = new((new(1996, 10, 1), 2));
}
