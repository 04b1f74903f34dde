using System.Collections.Immutable;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>What a listing rests on: the numbers that its ground asks for, and the documents that prove them.</summary>
/// <param name="Runs">Illegal overload runs within a year.</param>
/// <param name="VehiclesInViolation">Trucks of the enterprise in violation within a year.</param>
/// <param name="Vehicles">Trucks of the enterprise.</param>
/// <param name="OrderedToStop">The enterprise was ordered to stop for rectification.</param>
/// <param name="LicenceRevoked">The repairer's licence was revoked.</param>
/// <param name="Fine">Fine for ordering overload.</param>
/// <param name="Penalties">Penalties for ordering overload within a year.</param>
/// <param name="Proven">The act itself is proven by a decision or judgment.</param>
/// <param name="PolicePenalty">The police punished it.</param>
/// <param name="EqualResponsibility">Equal or greater responsibility for the accident.</param>
/// <param name="Casualties">Persons killed or injured.</param>
/// <param name="Documents">Numbers of the documents.</param>
public sealed record ListingEvidence(
    ImmutableArray<string> Documents,
    int Runs = 0,
    int VehiclesInViolation = 0,
    int Vehicles = 0,
    bool OrderedToStop = false,
    bool LicenceRevoked = false,
    Money? Fine = null,
    int Penalties = 0,
    bool Proven = false,
    bool PolicePenalty = false,
    bool EqualResponsibility = false,
    int Casualties = 0);
