using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Enforcement;

/// <summary>What is to be worked out.</summary>
/// <param name="Input">From what.</param>
public sealed record FineQuestion(FineTerms Input);

/// <summary>What a fine is worked out from.</summary>
/// <param name="ActOn">Last day of the act.</param>
/// <param name="DecidedOn">Day of the decision.</param>
/// <param name="Circumstance">Code of a band of the offence, as <c>serious</c>; null to go by the gain alone.</param>
/// <param name="Gain">Money got from the act, where the band depends on it.</param>
/// <param name="Level">Step of the discretion benchmark; null to see the band alone.</param>
/// <param name="Lighter">There is a ground for a lighter penalty 从轻 (APL 30, 32).</param>
/// <param name="Weighed">The weighing, for an overload.</param>
/// <param name="Size">Outer size, where it was measured.</param>
/// <param name="Build">What GB 1589 allows the vehicle more by its build; null where nothing.</param>
public sealed record FineTerms(
    OffenceCode Offence, LocalDate ActOn, LocalDate DecidedOn, PartyKind Party, string? Circumstance = null, Money? Gain = null,
    TierLevel? Level = null, bool Lighter = false, WeighedMass? Weighed = null, OuterSize? Size = null,
    VehicleBuild? Build = null);

/// <summary>What a truck weighed.</summary>
/// <param name="ReadingKg">Reading of the verified device.</param>
public sealed record WeighedMass(WeigherClass Weigher, int ReadingKg, TruckConfiguration Truck);

/// <summary>
/// How a fine is worked out 罚款计算, step by step, by the functions that decide whether a decision is lawful. It proposes; the decision is for
/// those who take it.
/// </summary>
/// <param name="Zh">What the offence is called, in Chinese.</param>
/// <param name="En">What the offence is called, in English.</param>
/// <param name="Steps">In the order in which one follows from the other.</param>
/// <param name="Least">
/// The least that may be fined; null where the law lays down no fine, or where a step says why there is no amount: <c>no-weighing</c>,
/// <c>no-limit</c>, <c>no-amount</c>.
/// </param>
/// <param name="Most">The most; null with <paramref name="Least"/>.</param>
/// <param name="Proposed">
/// What the benchmark, or for overloading the formula, gives where nothing speaks for more or less, within the range; null without either.
/// </param>
/// <param name="IsWarning">There is an excess, and no fine for it: a warning.</param>
/// <param name="HearingFrom">From this fine on the party may ask for a hearing.</param>
/// <param name="OnSpotUpTo">Up to this fine it may be decided on the spot.</param>
public sealed record FineCalculation(
    string Zh, string En, ImmutableArray<FineStep> Steps, Money? Least, Money? Most, Money? Proposed, bool IsWarning, Money HearingFrom,
    Money OnSpotUpTo);

/// <summary>One step of the calculation.</summary>
/// <param name="Key">Stable name: <c>measured-mass</c>.</param>
/// <param name="Formula">With the values put in: <c>63 000 × (1 000 − 50) ÷ 1 000</c>; null where nothing is reckoned.</param>
/// <param name="Result">What comes of it.</param>
/// <param name="Unit"><c>yuan</c>, <c>kg</c>, <c>steps</c> or <c>day</c>.</param>
/// <param name="Sources">Articles and figures that it rests on.</param>
public sealed record FineStep(string Key, string Zh, string En, string? Formula, string Result, string Unit, ImmutableArray<FineSource> Sources);

/// <summary>What a step rests on: an article of law, or a figure that is less than certain and can be changed.</summary>
/// <param name="Article">As <c>OSR/43</c>; of a figure where its value comes from.</param>
/// <param name="Zh">The article as papers cite it, or what the figure is.</param>
/// <param name="Figure">Key of the figure; null for an article.</param>
/// <param name="Value">The figure's value on the day.</param>
/// <param name="InForceFrom">From when an adopted value holds; null for a default.</param>
public sealed record FineSource(
    string Article, string Zh, string En, Confidence Confidence, string? Figure = null, string? Value = null, LocalDate? InForceFrom = null);
