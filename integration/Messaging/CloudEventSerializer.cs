using System.Net.Mime;
using System.Runtime.Serialization;
using MassTransit;
using MassTransit.Serialization;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging;

/// <summary>Lets MassTransit send and receive CloudEvents in place of an envelope of its own, which no partner could read.</summary>
internal sealed class CloudEventSerializer : ISerializerFactory, IMessageSerializer, IMessageDeserializer
{
    /// <summary>No headers of MassTransit's beside the envelope, and no guessing of types.</summary>
    private const RawSerializerOptions Plain = 0;

    public ContentType ContentType { get; } = new(CloudEvents.ContentType);

    public IMessageSerializer CreateSerializer() => this;

    public IMessageDeserializer CreateDeserializer() => this;

    /// <exception cref="SerializationException">Not a contract: nothing else leaves the house.</exception>
    public MessageBody GetMessageBody<T>(SendContext<T> context)
        where T : class => context.Message is Message message
            ? new BytesMessageBody(CloudEvents.Write(message))
            : throw new SerializationException($"{typeof(T).Name} is not a contract.");

    public MessageBody GetMessageBody(string text) => new StringMessageBody(text);

    public ConsumeContext Deserialize(ReceiveContext receiveContext) =>
        new BodyConsumeContext(receiveContext, Deserialize(receiveContext.Body, receiveContext.TransportHeaders, receiveContext.InputAddress));

    /// <exception cref="SerializationException">Not a CloudEvent of a known contract; such a message goes to the queue of errors.</exception>
    public SerializerContext Deserialize(MessageBody body, Headers headers, Uri? destinationAddress = null)
    {
        try
        {
            var read = CloudEvents.Read(body.GetBytes());
            CloudEvents.MessageOf(read);
            return new SystemTextJsonRawSerializerContext(
                SystemTextJsonMessageSerializer.Instance, CloudEvents.Json, ContentType,
                new RawMessageContext(headers, destinationAddress, Plain), [MessageUrn.ForTypeString(read.Contract)],
                Plain, read.Data);
        }
        catch (FormatException invalid)
        {
            throw new SerializationException(invalid.Message, invalid);
        }
    }

    public void Probe(ProbeContext context) => context.Add("contentType", CloudEvents.ContentType);
}
