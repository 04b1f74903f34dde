using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Views;

namespace Regulatory.Api.Operations;

/// <summary>
/// How the installation runs, for whoever runs it and for those who look after it: administrators see no matter here, since none is told. It concerns
/// the whole province, and so is for those of the province.
/// </summary>
public static class OperationsViews
{
    public static ImmutableSortedSet<string> Operators { get; } = [nameof(Role.Administrator), nameof(Role.SuperiorAuthority), nameof(Role.Auditor)];

    public static View Operations { get; } = new("operations", typeof(OperationsQuestion), typeof(OperationsSheet), Operators) { Points = 50 };

    public static View Queues { get; } = new("messageQueues", typeof(QueuesQuestion), typeof(MessageQueues), Operators) { Points = 100 };

    public static ImmutableArray<View> All { get; } = [Operations, Queues];
}
